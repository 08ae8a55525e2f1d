package org.convoke.selection.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.selection.Candidate;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;

/// What became of a nomination that came late or lacks documents.
///
/// @param admission why it was considered all the same; empty when it was not
public record Handling(
        UUID nomination,
        String name,
        String country,
        boolean late,
        Set<DocumentKind> missing,
        Optional<String> admission,
        Standing standing) {

    static List<Handling> of(Slate slate) {
        return slate.all().stream()
                .filter(candidate -> candidate.dossier().late()
                        || !candidate.dossier().missing().isEmpty())
                .map(Handling::of)
                .toList();
    }

    private static Handling of(Candidate candidate) {
        var dossier = candidate.dossier();
        return new Handling(
                candidate.nomination(),
                candidate.nominee().name(),
                candidate.nominee().country(),
                dossier.late(),
                dossier.missing(),
                candidate.admission(),
                candidate.standing());
    }
}
