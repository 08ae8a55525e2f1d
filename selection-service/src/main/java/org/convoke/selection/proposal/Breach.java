package org.convoke.selection.proposal;

import java.util.UUID;
import org.convoke.contracts.Pool;

/// How a group goes against the bounds of its instance, or why no group can keep them.
public sealed interface Breach {

    record OverSeats(Pool pool, int people, int seats) implements Breach {}

    record OverMaximum(Pool pool, String country, int people, int maximum) implements Breach {}

    record UnderMinimum(Pool pool, String country, int people, int minimum) implements Breach {}

    /// The countries' minimums and the people who are kept in need more seats than there are.
    record MinimumsOverSeats(Pool pool, int needed, int seats) implements Breach {}

    record Pinned(UUID nomination) implements Breach {}

    record Excluded(UUID nomination) implements Breach {}

    record Unknown(UUID nomination) implements Breach {}

    default String rule() {
        return switch (this) {
            case OverSeats breach -> breach.pool() == Pool.OVERSEAS ? "R080" : "R012";
            case MinimumsOverSeats breach -> breach.pool() == Pool.OVERSEAS ? "R080" : "R012";
            case OverMaximum _, UnderMinimum _, Pinned _, Excluded _, Unknown _ -> "R069";
        };
    }

    default String sentence() {
        return switch (this) {
            case OverSeats(var pool, var people, var seats) ->
                "%d people are in for %d seats (%s).".formatted(people, seats, pool);
            case OverMaximum breach ->
                "%s has %d people in and at most %d are allowed."
                        .formatted(breach.country(), breach.people(), breach.maximum());
            case UnderMinimum breach ->
                "%s has %d people in and is to have at least %d."
                        .formatted(breach.country(), breach.people(), breach.minimum());
            case MinimumsOverSeats(var pool, var needed, var seats) ->
                "The people kept in and the countries' minimums need %d seats and there are %d (%s)."
                        .formatted(needed, seats, pool);
            case Pinned(var nomination) -> "Nomination %s is to be kept in and is missing.".formatted(nomination);
            case Excluded(var nomination) -> "Nomination %s is to be left out and is in.".formatted(nomination);
            case Unknown(var nomination) -> "Nomination %s does not stand for a seat.".formatted(nomination);
        };
    }
}
