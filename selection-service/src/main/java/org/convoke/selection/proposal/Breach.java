package org.convoke.selection.proposal;

import java.util.Locale;
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
                "%d people are in and the %s pool has room for %d.".formatted(people, words(pool), seats);
            case OverMaximum breach ->
                "%d people from %s are in and %d may be."
                        .formatted(breach.people(), breach.country(), breach.maximum());
            case UnderMinimum breach ->
                "%d people from %s are in and at least %d are to be."
                        .formatted(breach.people(), breach.country(), breach.minimum());
            case MinimumsOverSeats(var pool, var needed, var seats) ->
                "Those who are kept in and the countries' minimums take %d seats and the %s pool has room for %d."
                        .formatted(needed, words(pool), seats);
            case Pinned(var nomination) -> "Nomination %s is to be kept in and is missing.".formatted(nomination);
            case Excluded(var nomination) -> "Nomination %s is to be left out and is in.".formatted(nomination);
            case Unknown(var nomination) -> "Nomination %s does not stand for a seat.".formatted(nomination);
        };
    }

    private static String words(Pool pool) {
        return pool.name().toLowerCase(Locale.ROOT);
    }
}
