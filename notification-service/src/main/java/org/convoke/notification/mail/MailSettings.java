package org.convoke.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How mail is sent. Durations are real time, whatever the platform's clock says.
@ConfigMapping(prefix = "convoke.mail")
public interface MailSettings {

    /// The right side of every Message-ID.
    @WithDefault("convoke.local")
    String domain();

    /// Mails under way at the same time, each on a connection of its own.
    @WithDefault("8")
    int parallel();

    /// How long a sender may hold a mail; longer than `quarkus.mailer.timeout`.
    @WithDefault("PT15S")
    Duration lease();

    /// How long an accepted mail may take to show in the archive.
    @WithDefault("PT10S")
    Duration settle();

    /// Pauses between attempts; when they are used up the mail has failed.
    @WithDefault("PT1M,PT5M,PT15M,PT1H,PT4H,PT12H,P1D,P1D,P1D")
    List<Duration> backoff();

    Archive archive();

    /// The mailbox that gets a blind copy of everything, read over IMAP. Without a host nothing can be looked up.
    interface Archive {

        Optional<String> host();

        @WithDefault("143")
        int port();

        @WithDefault("false")
        boolean tls();

        /// The mailbox's login and address.
        @WithDefault("archive@convoke.local")
        String user();

        Optional<String> password();

        @WithDefault("PT5S")
        Duration timeout();
    }
}
