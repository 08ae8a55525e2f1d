package org.convoke.selection.proposal.explain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Entrant;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Outcome;
import org.convoke.selection.proposal.Proposal;
import org.convoke.selection.proposal.Solver;
import org.convoke.selection.proposal.Trait;

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
        if (isChosen(person.nomination()) || instance.excluded().contains(person.nomination())) {
            return List.of();
        }
        var typical = proposal.homogeneity().map(group -> group.typical()).orElse(person.traits());
        return new WhatIf(solver, instance, person).conditions(typical).toList();
    }

    private Ground ground(Entrant person, Price price, List<Condition> conditions) {
        if (instance.pinned().contains(person.nomination())) {
            return new Ground.KeptInByOfficer();
        }
        if (instance.excluded().contains(person.nomination())) {
            return new Ground.LeftOutByOfficer();
        }
        for (var condition : conditions) {
            if (condition instanceof Condition.HigherMaximum(var country, var maximum)) {
                return new Ground.CountryMaximum(country, maximum - 1);
            }
        }
        var decisive = price.decisive(instance.order());
        if (decisive.equals(Optional.of(Objective.HOMOGENEITY)) && !isChosen(person.nomination()) && brings(person)) {
            return new Ground.Overqualified(above(person));
        }
        return decisive.<Ground>map(Ground.Decisive::new).orElseGet(Ground.Tie::new);
    }

    /// Whether the person stands apart from the typical profile by having more, and by nothing else.
    private boolean brings(Entrant person) {
        var typical = proposal.homogeneity().map(group -> group.typical()).orElse(person.traits());
        return !above(person).isEmpty()
                && Stream.of(Trait.values())
                        .filter(trait -> !QUALIFICATIONS.contains(trait))
                        .allMatch(trait -> person.traits().at(trait) == typical.at(trait))
                && QUALIFICATIONS.stream().allMatch(trait -> person.traits().at(trait) >= typical.at(trait));
    }

    private List<Trait> above(Entrant person) {
        var typical = proposal.homogeneity().map(group -> group.typical()).orElse(person.traits());
        return QUALIFICATIONS.stream()
                .filter(trait -> person.traits().at(trait) > typical.at(trait))
                .toList();
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
