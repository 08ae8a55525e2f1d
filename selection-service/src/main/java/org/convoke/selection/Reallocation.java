package org.convoke.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionPolicy;

/// Seats that the announcement gave to nobody while countries have nobody: the best alternates are proposed for them
/// (R077, R082, ADR 100). Only where seats are offered.
///
/// @param silent countries that put nobody forward
public record Reallocation(Terms terms, Set<String> silent, Slate slate) {

    /// Countries of the pool that put nobody forward, or whose people are all gone again.
    public Set<String> absent(Pool pool) {
        var countries = new TreeSet<>(silent);
        slate.all().forEach(candidate -> countries.add(candidate.nominee().country()));
        countries.removeIf(country -> terms.poolOf(country) != pool || represented(country));
        return countries;
    }

    private boolean represented(String country) {
        return slate.all().stream()
                .filter(candidate -> candidate.nominee().country().equals(country))
                .anyMatch(candidate -> !gone(candidate));
    }

    private static boolean gone(Candidate candidate) {
        return switch (candidate.standing()) {
            case RECALLED, WITHDRAWN, VACATED -> true;
            case NOMINATED, PROPOSED_PARTICIPANT, PROPOSED_ALTERNATE -> false;
            case SELECTED, ALTERNATE, NOT_SELECTED, PROMOTION_PROPOSED, RELEASED -> false;
        };
    }

    /// @return a proposal for each seat that is due and that somebody can still take
    List<SelectionEvent> propose(Instant now) {
        var proposals = new ArrayList<SelectionEvent>();
        if (terms.policy().offers().isPresent()) {
            for (var pool : Pool.values()) {
                propose(pool, now, proposals);
            }
        }
        return proposals;
    }

    private void propose(Pool pool, Instant now, List<SelectionEvent> proposals) {
        var succession = new Succession(terms, now);
        var absent = absent(pool);
        for (var seat : due(pool, absent.size())) {
            succession
                    .next(pool, slate.alternates())
                    .ifPresent(next -> proposals.add(next.proposeFor(seat, absent, now)));
        }
    }

    /// As many as the absent countries might have had, those that others have got already taken off.
    private List<Integer> due(Pool pool, int countries) {
        var reopened = slate.all().stream()
                .filter(candidate ->
                        candidate.pool() == pool && candidate.opening().isPresent())
                .count();
        return slate.untaken(pool, terms).stream()
                .filter(seat -> slate.openedTo(pool, seat).isEmpty())
                .limit(Math.max(0, mostOf(pool, countries) - reopened))
                .toList();
    }

    /// Without a maximum per country every seat might have been theirs.
    private long mostOf(Pool pool, int countries) {
        if (countries == 0) {
            return 0;
        }
        var maximum = terms.policy().selection().flatMap(SelectionPolicy::maximumPerCountry);
        return pool == Pool.LOCAL ? terms.seats(pool) : (long) maximum.orElse(terms.seats(pool)) * countries;
    }
}
