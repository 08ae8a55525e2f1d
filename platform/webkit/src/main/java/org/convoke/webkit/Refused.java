package org.convoke.webkit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.convoke.webkit.Problem.FieldError;

/// Why the answer of a use case is no. Each context nests its reasons as records in a sealed interface.
public interface Refused {
    Kind kind();

    /// The rule of the business that says no, as in `R014`.
    String rule();

    /// One sentence for the person or program that asked; it names no other person.
    String detail();

    /// The fields that are wrong, when it is about fields.
    default List<FieldError> errors() {
        return List.of();
    }

    /// When it is worth asking again; of what is [Kind#BUSY] or [Kind#TOO_OFTEN].
    default Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /// What sort of no it is, with the HTTP status that carries it.
    enum Kind {
        INVALID(422),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        UNCONDITIONAL(428),
        TOO_OFTEN(429),
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
