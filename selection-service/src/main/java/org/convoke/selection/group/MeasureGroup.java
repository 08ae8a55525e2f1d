package org.convoke.selection.group;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.convoke.selection.Candidate;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;
import org.convoke.selection.Terms;
import org.convoke.selection.proposal.Homogeneity;

/// Tells how alike those are who have a seat now or, before the announcement, are to have one (R070).
@ApplicationScoped
public class MeasureGroup {

    /// @return empty for a group of nobody
    public Optional<Homogeneity> measure(Terms terms, Slate slate) {
        var group = slate.standing(Standing.PROPOSED_PARTICIPANT, Standing.SELECTED).stream()
                .map(Candidate::nomination)
                .collect(toSet());
        return Figures.of(Contest.of(terms, slate, Map.of()), group).homogeneity();
    }
}
