package org.convoke.selection.proposal.explain;

import java.util.Locale;
import org.convoke.contracts.Pool;
import org.convoke.selection.proposal.Trait;

/// Under which a person would be in the best group; each was solved, with nothing else changed.
public sealed interface Condition {

    record MoreSeats(Pool pool, int seats) implements Condition {}

    record HigherMaximum(String country, int maximum) implements Condition {}

    record Ranked(int place) implements Condition {}

    record At(Trait trait, int step) implements Condition {}

    default String sentence() {
        return switch (this) {
            case MoreSeats(var pool, var seats) ->
                "Would be in if the %s pool had room for %d."
                        .formatted(pool.name().toLowerCase(Locale.ROOT), seats);
            case HigherMaximum(var country, var maximum) ->
                "Would be in if up to %d people could come from %s.".formatted(maximum, country);
            case Ranked(var place) -> "Would be in at place %d of the NPO's order of preference.".formatted(place);
            case At(var trait, var step) -> "Would be in with %s: %s.".formatted(trait.title(), trait.words(step));
        };
    }
}
