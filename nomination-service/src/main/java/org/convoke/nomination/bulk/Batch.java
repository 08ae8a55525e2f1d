package org.convoke.nomination.bulk;

import java.util.List;
import org.convoke.nomination.Submission;

/// Nominations that are taken together or not at all.
///
/// @param rows those whose form is right
/// @param problems of the other rows
public record Batch(List<Row> rows, List<RowProblem> problems) {

    public record Row(Place place, Submission submission) {}

    boolean isEmpty() {
        return rows.isEmpty() && problems.isEmpty();
    }
}
