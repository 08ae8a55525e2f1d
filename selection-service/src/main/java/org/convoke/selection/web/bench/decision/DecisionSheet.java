package org.convoke.selection.web.bench.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.printing.Wording;
import org.convoke.selection.Slate;
import org.convoke.selection.Terms;
import org.convoke.selection.group.Departure;
import org.convoke.selection.group.KeptDecision;
import org.convoke.selection.web.bench.Words;

/// Decisions that were made, as far as a second officer needs them to agree (R069).
///
/// @param confirmed by whom and when; empty while nobody has agreed
/// @param own whether the person who reads made them
public record DecisionSheet(
        String made,
        Optional<String> confirmed,
        boolean own,
        String participants,
        String alternates,
        List<String> departures,
        Optional<String> unfunded) {

    static DecisionSheet of(KeptDecision kept, Slate slate, Terms terms, String reader) {
        return new DecisionSheet(
                "%s by %s"
                        .formatted(
                                Words.moment(kept.decidedAt(), terms.zone()),
                                kept.decidedBy().name()),
                kept.confirmedBy()
                        .map(officer -> "%s by %s"
                                .formatted(
                                        Words.moment(kept.confirmedAt().orElseThrow(), terms.zone()), officer.name())),
                kept.decidedBy().id().equals(reader),
                names(kept.choice().participants(), slate),
                names(kept.choice().alternates(), slate),
                kept.departures().stream()
                        .map(departure -> departure(departure, slate))
                        .toList(),
                kept.choice().unfunded());
    }

    private static String names(List<UUID> nominations, Slate slate) {
        return nominations.isEmpty()
                ? "nobody"
                : Wording.list(nominations.stream()
                        .map(id -> slate.get(id).nominee().name())
                        .toList());
    }

    private static String departure(Departure departure, Slate slate) {
        return "%s %s: %s"
                .formatted(
                        slate.get(departure.nomination()).nominee().name(),
                        switch (departure.kind()) {
                            case ADDED -> "was taken in against the proposal";
                            case REMOVED -> "was left out against the proposal";
                        },
                        departure.reason().orElse("no reason on record"));
    }
}
