package org.convoke.selection.web.bench;

import java.util.Optional;
import org.convoke.selection.proposal.Homogeneity;

/// How alike a group is, in one sentence (R070).
public final class Likeness {

    private Likeness() {}

    public static String words(Optional<Homogeneity> group) {
        return group.map(Likeness::sentence).orElse("Nobody has been chosen yet.");
    }

    private static String sentence(Homogeneity group) {
        var driver = group.drivers().getFirst();
        return driver.deviation() == 0
                ? "Homogeneity %d of 100: all are alike.".formatted(group.index())
                : "Homogeneity %d of 100; %s keeps the group apart most (%d %% of the difference)."
                        .formatted(group.index(), driver.trait().title(), driver.share());
    }
}
