package org.convoke.selection.proposal;

import java.util.List;

/// The solver's answer: a group, or in words why there is none.
public sealed interface Outcome {

    /// The best group, or the best that was found.
    record Found(Proposal proposal) implements Outcome {}

    /// No group keeps these bounds.
    record Impossible(List<Breach> reasons) implements Outcome {}
}
