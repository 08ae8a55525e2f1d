package org.convoke.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Profile;
import org.convoke.selection.eligibility.Assessment;

/// What the nomination context told about a candidate: all that a decision may look at.
///
/// @param rank the NPO's order of preference, 1 is first (R045)
/// @param provisional the government approval is to follow (R066)
/// @param returned the NPO owes a clarification
public record Dossier(
        Profile profile,
        Optional<Integer> rank,
        Instant submittedAt,
        boolean late,
        Set<DocumentKind> missing,
        boolean provisional,
        boolean returned) {

    static Dossier of(NominationSubmitted submitted) {
        return new Dossier(
                submitted.profile(),
                submitted.rank(),
                submitted.submittedAt(),
                submitted.late(),
                submitted.missing(),
                submitted.provisional(),
                false);
    }

    Dossier completed() {
        return new Dossier(profile, rank, submittedAt, late, Set.of(), provisional, returned);
    }

    Dossier lacking(Set<DocumentKind> documents) {
        return new Dossier(profile, rank, submittedAt, late, documents, provisional, returned);
    }

    Dossier approved() {
        return new Dossier(profile, rank, submittedAt, late, missing, false, returned);
    }

    Dossier ranked(Optional<Integer> place) {
        return new Dossier(profile, place, submittedAt, late, missing, provisional, returned);
    }

    Dossier returnedToNpo() {
        return new Dossier(profile, rank, submittedAt, late, missing, provisional, true);
    }

    /// What the data say, before any officer's ruling.
    public Assessment assess(Terms terms) {
        return Assessment.of(profile, terms.criteria(), terms.overqualifiedYears());
    }

    /// Why the candidate cannot be chosen, unmet criteria first; empty when nothing stands in the way.
    List<Exclusion> exclusions(Assessment assessment) {
        var exclusions = new ArrayList<Exclusion>();
        for (var finding : assessment.findings()) {
            if (finding.notMet()) {
                exclusions.add(new Exclusion.Unmet(finding));
            } else if (finding.open()) {
                exclusions.add(new Exclusion.JudgementOwed(finding));
            }
        }
        if (returned) {
            exclusions.add(new Exclusion.ClarificationOwed());
        }
        if (provisional) {
            exclusions.add(new Exclusion.ApprovalPending());
        }
        if (late) {
            exclusions.add(new Exclusion.Late());
        }
        if (!missing.isEmpty()) {
            exclusions.add(new Exclusion.Incomplete(missing));
        }
        return exclusions;
    }
}
