package org.convoke.webkit;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// What is done for each of many because time has passed. One that fails holds up nobody else: it is logged, and
/// whoever
/// looks again at the next tick finds it still to be done.
public final class Each {

    private Each() {}

    /// @param complaint what the log says of one that failed
    public static <T> void attempt(Class<?> who, Collection<T> many, Consumer<T> act, Function<T, String> complaint) {
        for (var one : many) {
            try {
                act.accept(one);
            } catch (RuntimeException e) {
                Logger.getLogger(who).error(complaint.apply(one), e);
            }
        }
    }
}
