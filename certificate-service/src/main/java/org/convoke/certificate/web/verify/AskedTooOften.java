package org.convoke.certificate.web.verify;

import java.time.Duration;
import java.util.Optional;
import org.convoke.webkit.Refused;

/// @param pause after which it is worth asking again
record AskedTooOften(Duration pause) implements Refused {

    /// In whole seconds, rounded up.
    long seconds() {
        return pause.plusSeconds(1).minusNanos(1).toSeconds();
    }

    @Override
    public Kind kind() {
        return Kind.TOO_OFTEN;
    }

    /// It is a rule of ours and not of the business.
    @Override
    public String rule() {
        return "";
    }

    @Override
    public String detail() {
        return "Too many checks came from your address; try again in " + seconds() + " s.";
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(seconds()));
    }
}
