package org.convoke.nomination.web.desk;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.duplicate.Duplicate;
import org.convoke.nomination.duplicate.Duplicates;
import org.convoke.nomination.web.Viewer;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;

/// Other nominations that look like the same person; NPOs hear of their own only, as warnings.
@RequestScoped
public class DuplicateHints {

    /// @param why they look alike, and what was said about it
    public record Hint(UUID id, String name, String country, String project, String why) {}

    private final Duplicates duplicates;
    private final Viewer viewer;

    DuplicateHints(Duplicates duplicates, Viewer viewer) {
        this.duplicates = duplicates;
        this.viewer = viewer;
    }

    List<Hint> of(Nomination nomination) {
        if (!viewer.seesAll()) {
            return List.of();
        }
        return duplicates.in(nomination.project()).stream()
                .flatMap(found -> other(nomination, found).map(other -> hint(other, found)))
                .toList();
    }

    private static Stream<Nomination> other(Nomination nomination, Duplicate found) {
        if (found.one().id().equals(nomination.id())) {
            return Stream.of(found.other());
        }
        return found.other().id().equals(nomination.id()) ? Stream.of(found.one()) : Stream.empty();
    }

    private static Hint hint(Nomination other, Duplicate found) {
        var judged = found.judgement()
                .map(said -> "; judged: " + Words.lower(said.verdict()))
                .orElse("");
        return new Hint(
                other.id(),
                Names.of(other),
                Wording.country(other.country()),
                other.project(),
                Words.list(found.likeness().reasons()) + judged);
    }
}
