package org.convoke.selection.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.convoke.selection.Round;
import org.convoke.selection.group.KeptDecision;
import org.convoke.selection.group.KeptProposal;

/// When what was done. Steps that have not been taken are empty.
///
/// @param decided when the decisions in force were made
/// @param days whole days from the closing to the announcement
/// @param lateReason why it was announced after the last day for it (R073)
public record Timeline(
        Instant closed,
        Optional<Instant> firstProposed,
        Optional<Instant> firstDecided,
        Optional<Instant> decided,
        Optional<Instant> confirmed,
        Optional<Instant> announced,
        LocalDate announceBy,
        Optional<Long> days,
        Optional<String> lateReason) {

    static Timeline of(Round round, List<KeptProposal> proposals, List<KeptDecision> decisions) {
        var closed = round.terms().closesAt();
        var last = decisions.reversed().stream().findFirst();
        return new Timeline(
                closed,
                proposals.stream().findFirst().map(KeptProposal::proposedAt),
                decisions.stream().findFirst().map(KeptDecision::decidedAt),
                last.map(KeptDecision::decidedAt),
                last.flatMap(KeptDecision::confirmedAt),
                round.announcedAt(),
                round.terms().announceBy(),
                round.announcedAt().map(at -> Duration.between(closed, at).toDays()),
                round.lateReason());
    }
}
