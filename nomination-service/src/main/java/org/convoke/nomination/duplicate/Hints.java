package org.convoke.nomination.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.Warning;

/// Tells an NPO that it seems to have nominated a person twice; of other NPOs' nominees it hears nothing.
@ApplicationScoped
public class Hints {

    private final Duplicates duplicates;

    Hints(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    public List<Warning> about(Nomination nomination) {
        return duplicates.ofOwnNpo(nomination).stream()
                .map(found -> new Warning(
                        "R045",
                        "Your nomination %s for project %s looks like the same person."
                                .formatted(found.id(), found.project())))
                .toList();
    }
}
