package org.convoke.selection.proposal.explain;

import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.selection.proposal.Entrant;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Outcome;
import org.convoke.selection.proposal.Solver;
import org.convoke.selection.proposal.Trait;
import org.convoke.selection.proposal.Traits;

/// Tries what would bring one person in.
record WhatIf(Solver solver, Instance instance, Entrant person) {

    /// @param typical of the group that the person is not in
    Stream<Condition> conditions(Traits typical) {
        var traits = Stream.of(Trait.values()).map(trait -> nearest(trait, typical.at(trait)));
        return Stream.concat(Stream.of(oneMoreSeat(), higherMaximum(), firstPlace()), traits)
                .flatMap(Optional::stream);
    }

    private Optional<Condition> oneMoreSeat() {
        var quota = instance.quota(person.pool());
        var changed = instance.with(person.pool(), quota.withSeats(quota.seats() + 1));
        return Optional.<Condition>of(new Condition.MoreSeats(person.pool(), quota.seats() + 1))
                .filter(_ -> isIn(changed));
    }

    private Optional<Condition> higherMaximum() {
        var quota = instance.quota(person.pool());
        return quota.bound(person.country())
                .maximum()
                .map(maximum -> maximum + 1)
                .filter(maximum -> isIn(instance.with(person.pool(), quota.withMaximum(person.country(), maximum))))
                .map(maximum -> new Condition.HigherMaximum(person.country(), maximum));
    }

    private Optional<Condition> firstPlace() {
        return Optional.<Condition>of(new Condition.Ranked(1))
                .filter(_ -> !person.rank().equals(Optional.of(1)))
                .filter(_ -> isIn(instance.replace(person.ranked(1))));
    }

    /// The step nearest to the person's own that was found to help, on the way to the typical one.
    private Optional<Condition> nearest(Trait trait, int typical) {
        var out = person.traits().at(trait);
        var in = typical;
        if (out == in || !isIn(instance.replace(person.with(trait, in)))) {
            return Optional.empty();
        }
        while (Math.abs(in - out) > 1) {
            var middle = (in + out) / 2;
            if (isIn(instance.replace(person.with(trait, middle)))) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return Optional.of(new Condition.At(trait, in));
    }

    private boolean isIn(Instance changed) {
        return switch (solver.solve(changed)) {
            case Outcome.Impossible _ -> false;
            case Outcome.Found(var proposal) -> proposal.chosen().contains(person.nomination());
        };
    }
}
