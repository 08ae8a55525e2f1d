package org.convoke.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How the systems of NPOs are called.
@ConfigMapping(prefix = "convoke.webhooks")
public interface WebhookSettings {

    /// A Tink keyset in JSON that seals all signing secrets; the service does not start without.
    Optional<Path> keyset();

    /// Makes the keyset when the file is not there: for a developer's machine.
    @WithDefault("false")
    boolean generate();

    /// Addresses in these networks are called although they are not public, and also without TLS, as in `127.0.0.0/8`.
    Optional<List<String>> trustedNetworks();

    /// Webhooks of one NPO.
    @WithDefault("20")
    int most();

    /// Pauses between attempts, by the platform's clock; when they are used up the webhook is disabled. These are what
    /// the specification recommends: three days and some hours.
    @WithDefault("PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> backoff();

    /// How long both secrets sign after a rotation.
    @WithDefault("P1D")
    Duration rotation();

    /// Attempts under way at the same time in this instance.
    @WithDefault("32")
    int parallel();

    /// Attempts under way at the same time to one webhook.
    @WithDefault("4")
    int parallelEach();

    @WithDefault("PT3S")
    Duration connectTimeout();

    /// From the first byte to the end of the answer.
    @WithDefault("PT10S")
    Duration timeout();

    /// More of an answer is not read.
    @WithDefault("65536")
    int answerBytes();

    /// How much of an answer the log keeps.
    @WithDefault("500")
    int excerpt();

    /// How long attempts stay in the log.
    @WithDefault("P90D")
    Duration keepLog();

    /// Events that one replay may bring; more are read from the feed.
    @WithDefault("50000")
    int replayMost();

    /// How long an attempt may be under way before another instance takes over.
    default Duration lease() {
        return connectTimeout().plus(timeout()).plusSeconds(15);
    }
}
