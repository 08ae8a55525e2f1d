package org.convoke.selection.group;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.Decisions;
import org.convoke.selection.Slate;
import org.convoke.selection.Terms;
import org.convoke.selection.group.Departure.Move;
import org.convoke.selection.group.ProposalRefused.DeparturesUnexplained;
import org.convoke.selection.group.ProposalRefused.OrderUnexplained;
import org.convoke.selection.group.ProposalRefused.ProposalIgnored;
import org.convoke.selection.proposal.Breach;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Score;
import org.convoke.webkit.Refusal;

/// Decisions held against the proposal that they rest on and against those in force, before anything is saved. All
/// figures are of today's candidates, so that they can be compared.
///
/// @param order of the objectives, the most important first
/// @param proposed empty when the decisions rest on no proposal
/// @param inForce the figures of the decisions that these would replace; empty when there are none
/// @param breaches bounds of the policy that the decisions do not keep
/// @param prices what each departure alone would change in the figures of the proposal
/// @param reordered whether alternates wait in another order than proposed
public record Weighing(
        List<Objective> order,
        Optional<Figures> proposed,
        Optional<Figures> inForce,
        Figures decided,
        List<Breach> breaches,
        List<Departure> departures,
        Map<UUID, Score> prices,
        boolean reordered) {

    /// @param decisions that keep the rules
    public static Weighing of(
            Terms terms, Slate slate, Decisions decisions, Grounds grounds, Optional<KeptProposal> proposal) {
        var instance = Contest.of(terms, slate, decisions.admissions());
        var decided = Set.copyOf(decisions.participants());
        var departures = proposal.map(kept -> departures(kept, decided, instance, grounds))
                .orElse(List.of());
        return new Weighing(
                instance.order(),
                proposal.map(kept -> Figures.of(instance, kept.participants())),
                inForce(slate, instance),
                Figures.of(instance, decided),
                instance.measure(decided).breaches(),
                departures,
                proposal.map(kept -> prices(kept.participants(), departures, instance))
                        .orElse(Map.of()),
                proposal.filter(kept -> reordered(kept.alternates(), decisions.alternates(), slate))
                        .isPresent());
    }

    private static Optional<Figures> inForce(Slate slate, Instance instance) {
        var group = slate.participants().stream()
                .map(candidate -> candidate.nomination())
                .collect(toCollection(HashSet::new));
        return group.isEmpty() ? Optional.empty() : Optional.of(Figures.of(instance, group));
    }

    /// Whoever can no longer be chosen is left out by that fact and needs no other reason.
    private static List<Departure> departures(
            KeptProposal kept, Set<UUID> decided, Instance instance, Grounds grounds) {
        var departures = new ArrayList<Departure>();
        for (var entrant : instance.entrants()) {
            var nomination = entrant.nomination();
            var proposed = kept.participants().contains(nomination);
            if (proposed != decided.contains(nomination)) {
                departures.add(new Departure(
                        nomination,
                        proposed ? Move.REMOVED : Move.ADDED,
                        Optional.ofNullable(grounds.departures().get(nomination))));
            }
        }
        return departures;
    }

    private static Map<UUID, Score> prices(Set<UUID> proposed, List<Departure> departures, Instance instance) {
        var before = instance.measure(proposed).score();
        return departures.stream()
                .collect(toMap(
                        Departure::nomination,
                        departure -> instance.measure(departed(proposed, departure))
                                .score()
                                .minus(before)));
    }

    private static Set<UUID> departed(Set<UUID> proposed, Departure departure) {
        var group = new HashSet<>(proposed);
        switch (departure.kind()) {
            case ADDED -> group.add(departure.nomination());
            case REMOVED -> group.remove(departure.nomination());
        }
        return group;
    }

    private static boolean reordered(List<UUID> proposed, List<UUID> decided, Slate slate) {
        var known = decided.stream().filter(proposed::contains).toList();
        var asProposed = proposed.stream().filter(known::contains).toList();
        return !byPool(known, slate).equals(byPool(asProposed, slate));
    }

    private static List<UUID> byPool(List<UUID> nominations, Slate slate) {
        return nominations.stream()
                .sorted(comparing(nomination -> slate.get(nomination).pool()))
                .toList();
    }

    /// Refuses decisions whose reasons are not all given (R069).
    public void requireReasons(Terms terms, Grounds grounds) {
        if (proposed.isEmpty()
                && grounds.withoutProposal().isEmpty()
                && terms.policy().selection().isPresent()) {
            throw Refusal.because(new ProposalIgnored());
        }
        var unexplained = departures.stream()
                .filter(departure -> departure.reason().isEmpty())
                .map(Departure::nomination)
                .collect(toCollection(TreeSet::new));
        if (!unexplained.isEmpty()) {
            throw Refusal.because(new DeparturesUnexplained(unexplained));
        }
        if (reordered && grounds.order().isEmpty()) {
            throw Refusal.because(new OrderUnexplained());
        }
    }
}
