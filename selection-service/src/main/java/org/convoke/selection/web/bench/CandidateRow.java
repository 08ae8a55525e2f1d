package org.convoke.selection.web.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Exclusion;
import org.convoke.selection.Terms;
import org.convoke.selection.group.KeptProposal;

/// A candidate in one line.
///
/// @param eligibility in words, coloured as `tone` says
/// @param hindrances why this person cannot be chosen as things stand
/// @param proposal what the last proposal says; empty as long as there is none
public record CandidateRow(
        UUID nomination,
        String name,
        String country,
        String pool,
        String rank,
        String qualification,
        int years,
        String submitted,
        String eligibility,
        String tone,
        List<String> hindrances,
        String standing,
        Optional<String> proposal) {

    static CandidateRow of(Candidate candidate, Terms terms, Optional<KeptProposal> last) {
        var dossier = candidate.dossier();
        var hindrances = candidate.exclusions(terms);
        var open = hindrances.stream().anyMatch(Exclusion.JudgementOwed.class::isInstance);
        return new CandidateRow(
                candidate.nomination(),
                candidate.nominee().name(),
                Wording.country(candidate.nominee().country()),
                Words.of(candidate.pool()),
                dossier.rank().map(String::valueOf).orElse("none"),
                "%s, %s"
                        .formatted(
                                Words.plain(dossier.profile().education()),
                                Words.plain(dossier.profile().level())),
                dossier.profile().relevantYears(),
                Wording.date(terms.dayOf(dossier.submittedAt())),
                hindrances.isEmpty() ? "can be chosen" : open ? "needs your judgement" : "cannot be chosen",
                hindrances.isEmpty() ? "good" : open ? "wait" : "bad",
                hindrances.stream()
                        .map(hindrance -> "%s (%s)".formatted(hindrance.reason(), hindrance.rule()))
                        .toList(),
                standing(candidate),
                last.map(kept -> proposed(candidate.nomination(), kept)));
    }

    static String standing(Candidate candidate) {
        return Words.of(candidate.standing())
                + candidate.position().map(place -> ", place " + place).orElse("");
    }

    static String proposed(UUID nomination, KeptProposal kept) {
        if (kept.wish().pinned().containsKey(nomination)) {
            return "in, kept in by an officer";
        }
        if (kept.wish().excluded().containsKey(nomination)) {
            return "out, left out by an officer";
        }
        return kept.participants().contains(nomination) ? "in" : "out";
    }
}
