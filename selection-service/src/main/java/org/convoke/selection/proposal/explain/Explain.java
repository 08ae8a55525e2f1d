package org.convoke.selection.proposal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Entrant;
import org.convoke.selection.proposal.Homogeneity;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Outcome;
import org.convoke.selection.proposal.Proposal;
import org.convoke.selection.proposal.Solver;
import org.convoke.selection.proposal.Trait;
import org.convoke.selection.proposal.Traits;

/// Explains the people of one proposal.
public record Explain(Solver solver, Instance instance, Proposal proposal) {
    private static final List<Trait> QUALIFICATIONS = List.of(Trait.RELEVANT_YEARS, Trait.LEVEL, Trait.EDUCATION);

    public Explanation explain(UUID nomination) {
        var person = instance.find(nomination);
        if (person.isEmpty()) {
            return told(nomination, new Ground.NotStanding(), Optional.empty(), List.of());
        }
        var conditions = conditions(person.get());
        return switch (solver.solve(opposite(nomination))) {
            case Outcome.Impossible(var breaches) ->
                told(nomination, new Ground.NoRoom(breaches), Optional.empty(), conditions);
            case Outcome.Found(var instead) -> {
                var price = Price.of(proposal, instead);
                yield told(nomination, ground(person.get(), price, conditions), Optional.of(price), conditions);
            }
        };
    }

    private Instance opposite(UUID nomination) {
        if (instance.pinned().contains(nomination) || instance.excluded().contains(nomination)) {
            return instance.release(nomination);
        }
        return isChosen(nomination) ? instance.exclude(nomination) : instance.pin(nomination);
    }

    private List<Condition> conditions(Entrant person) {
        return isChosen(person.nomination()) || instance.excluded().contains(person.nomination())
                ? List.of()
                : new WhatIf(solver, instance, person)
                        .conditions(typical(person))
                        .toList();
    }

    private Ground ground(Entrant person, Price price, List<Condition> conditions) {
        if (instance.pinned().contains(person.nomination())) {
            return new Ground.KeptInByOfficer();
        }
        if (instance.excluded().contains(person.nomination())) {
            return new Ground.LeftOutByOfficer();
        }
        return maximum(conditions)
                .or(() -> price.decisive(instance.order()).map(objective -> decisive(person, objective)))
                .orElseGet(Ground.Tie::new);
    }

    private static Optional<Ground> maximum(List<Condition> conditions) {
        return conditions.stream()
                .filter(Condition.HigherMaximum.class::isInstance)
                .map(Condition.HigherMaximum.class::cast)
                .<Ground>map(higher -> new Ground.CountryMaximum(higher.country(), higher.maximum() - 1))
                .findFirst();
    }

    private Ground decisive(Entrant person, Objective objective) {
        var more = new ArrayList<Trait>();
        for (var trait : Trait.values()) {
            var difference = person.traits().at(trait) - typical(person).at(trait);
            if (difference > 0 && QUALIFICATIONS.contains(trait)) {
                more.add(trait);
            } else if (difference != 0) {
                return new Ground.Decisive(objective);
            }
        }
        return objective == Objective.HOMOGENEITY && !isChosen(person.nomination()) && !more.isEmpty()
                ? new Ground.Overqualified(more)
                : new Ground.Decisive(objective);
    }

    private Traits typical(Entrant person) {
        return proposal.homogeneity().map(Homogeneity::typical).orElse(person.traits());
    }

    private boolean isChosen(UUID nomination) {
        return proposal.chosen().contains(nomination);
    }

    private Explanation told(UUID nomination, Ground ground, Optional<Price> price, List<Condition> conditions) {
        var chosen = isChosen(nomination);
        var sentences = new Wording(instance, proposal).sentences(chosen, ground, price, conditions);
        return new Explanation(nomination, chosen, ground, price, conditions, sentences);
    }
}
