package org.convoke.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How mail is sent. Durations are real time, whatever the platform's clock says.
@ConfigMapping(prefix = "convoke.mail")
public interface MailSettings {

    /// The right side of every Message-ID.
    @WithDefault("convoke.local")
    String domain();

    /// Mails under way at the same time, each on a connection of its own.
    @WithDefault("16")
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

    /// Templates of which two copies are better than a late one: where the archive cannot tell, they go out again.
    @WithDefault("project-notified-npo,project-notified-host,nomination-submitted-npo,nomination-completed-npo,"
            + "government-approval-confirmed-npo,nomination-window-closed-secretariat,nomination-window-closed-host")
    Set<String> retryWhenUnknown();

    /// Templates of notices that ask for nothing, so that people may do without them.
    @WithDefault("programme-published-npo,programme-published-host,country-paper-submitted-npo,"
            + "progress-report-submitted-npo,attendance-dispute-answered-npo,nomination-window-closed-host")
    Set<String> optional();

    /// What a digest tells is optional, and so is a digest.
    default boolean isOptional(String template) {
        return template.equals(CollectedMails.DIGEST) || optional().contains(template);
    }

    /// Templates whose mails wait until an officer has looked at them and releases them; none by default.
    Optional<Set<String>> hold();

    /// Mails that the addresses of one domain get in a minute; what is more waits for its turn.
    @WithDefault("600")
    int perDomainAndMinute();

    /// Mails that a domain may get at once.
    @WithDefault("100")
    int burstPerDomain();

    Archive archive();

    Bounces bounces();

    /// A mailbox that is read over IMAP; without a host it is not.
    interface Account {

        Optional<String> host();

        @WithDefault("143")
        int port();

        @WithDefault("false")
        boolean tls();

        /// The mailbox's login and address.
        String user();

        Optional<String> password();

        @WithDefault("PT5S")
        Duration timeout();
    }

    /// The mailbox that gets a blind copy of everything.
    interface Archive extends Account {

        @Override
        @WithDefault("archive@convoke.local")
        String user();
    }

    /// The mailbox that mail comes back to; its domain must deliver subaddresses such as `bounces+x@…` to it (RFC
    /// 5233).
    interface Bounces extends Account {

        @Override
        @WithDefault("bounces@convoke.local")
        String user();

        /// Mails that an address sends back for a passing reason until it is not written to any more.
        @WithDefault("3")
        int soft();

        /// The time in which those are counted.
        @WithDefault("P30D")
        Duration memory();

        @WithDefault("PT1M")
        Duration every();

        /// Messages read in one round.
        @WithDefault("100")
        int most();

        /// Bytes of the largest message that is looked at; reports are short.
        @WithDefault("1000000")
        int size();
    }
}
