package org.convoke.journeys;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.convoke.journeys.client.Page;

/// Follows one of the notification service's lists and hands over what is new. A page is left behind for good once
/// everything on it is finished.
final class Feed<T> {
    private final Function<String, Page<T>> read;
    private final Function<T, UUID> id;
    private final Predicate<T> finished;
    private final Consumer<T> hand;
    private final Set<UUID> handed = new HashSet<>();
    private String start = "";

    /// @param read the page after a position; the first one for an empty position
    Feed(Function<String, Page<T>> read, Function<T, UUID> id, Predicate<T> finished, Consumer<T> hand) {
        this.read = read;
        this.id = id;
        this.finished = finished;
        this.hand = hand;
    }

    /// @return whether everything on the list is finished
    boolean catchUp() {
        var unbroken = true;
        for (var position = start; ; ) {
            var page = read.apply(position);
            page.items().stream()
                    .filter(finished)
                    .filter(item -> handed.add(id.apply(item)))
                    .forEach(hand);
            unbroken &= page.items().stream().allMatch(finished);
            if (page.next().isEmpty()) return unbroken;
            position = page.next().get();
            if (unbroken) start = position;
        }
    }
}
