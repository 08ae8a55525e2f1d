package org.convoke.eventing;

import java.util.Objects;
import java.util.stream.Stream;

/// A failure and what caused it.
final class Causes {

    private Causes() {}

    /// The failure first, its first cause last.
    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    static Throwable root(Throwable failure) {
        return of(failure).reduce(failure, (_, cause) -> cause);
    }
}
