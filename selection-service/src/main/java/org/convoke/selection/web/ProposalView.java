package org.convoke.selection.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.Candidate;
import org.convoke.selection.Officer;
import org.convoke.selection.Slate;
import org.convoke.selection.group.Figures;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.group.Wish;
import org.convoke.selection.proposal.Homogeneity;
import org.convoke.selection.proposal.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A proposal as the officer reads it.
///
/// @param current whether candidates and policy are still as they were when it was computed
/// @param bound no group can be better than this; absent when the proposal is proven to be the best
/// @param objectives the most important first, with what the proposal reaches
/// @param alternates of both pools, the best first
@Schema(name = "Proposal")
public record ProposalView(
        long id,
        Instant proposedAt,
        Officer proposedBy,
        boolean current,
        String inputHash,
        String solverVersion,
        boolean provenOptimal,
        Optional<Score> bound,
        List<Reached> objectives,
        Optional<Homogeneity> homogeneity,
        List<Person> participants,
        List<Person> alternates,
        Wish asked) {

    /// @param value seats and countries count up; the weighted deviation from the typical profile, the sum of ranks and
    /// the seconds after the first nomination count down
    @Schema(name = "Reached")
    public record Reached(Objective objective, String words, long value) {

        static List<Reached> of(List<Objective> order, Figures figures) {
            return order.stream()
                    .map(objective -> new Reached(objective, Objectives.words(objective), figures.value(objective)))
                    .toList();
        }
    }

    @Schema(name = "Person")
    public record Person(UUID nomination, String name, String country, Pool pool, Optional<Integer> rank) {

        static Person of(Candidate candidate) {
            var nominee = candidate.nominee();
            return new Person(
                    nominee.nomination(),
                    nominee.name(),
                    nominee.country(),
                    nominee.pool(),
                    candidate.dossier().rank());
        }
    }

    static ProposalView of(KeptProposal kept, Slate slate, boolean current) {
        var result = kept.result();
        return new ProposalView(
                kept.id(),
                kept.proposedAt(),
                kept.proposedBy(),
                current,
                result.inputHash(),
                result.solverVersion(),
                result.provenOptimal(),
                result.bound(),
                Reached.of(kept.instance().order(), kept.figures()),
                result.homogeneity(),
                kept.participants().stream().map(slate::get).map(Person::of).toList(),
                kept.alternates().stream().map(slate::get).map(Person::of).toList(),
                kept.wish());
    }
}
