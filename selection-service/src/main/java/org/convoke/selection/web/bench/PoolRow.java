package org.convoke.selection.web.bench;

import org.convoke.contracts.Pool;
import org.convoke.selection.Candidate;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;
import org.convoke.selection.Terms;

/// How many of the seats of one pool are filled, or will be as things are decided now.
///
/// @param open seats of the quota that nobody has
public record PoolRow(String pool, int seats, long filled, long alternates, long open) {

    static PoolRow of(Pool pool, Terms terms, Slate slate) {
        var filled = count(pool, slate, Standing.PROPOSED_PARTICIPANT, Standing.SELECTED);
        var waiting = count(pool, slate, Standing.PROPOSED_ALTERNATE, Standing.ALTERNATE, Standing.PROMOTION_PROPOSED);
        return new PoolRow(Words.of(pool), terms.seats(pool), filled, waiting, Math.max(0, terms.seats(pool) - filled));
    }

    private static long count(Pool pool, Slate slate, Standing... standings) {
        return slate.standing(standings).stream()
                .map(Candidate::pool)
                .filter(pool::equals)
                .count();
    }
}
