package org.convoke.selection.proposal.explain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Why one person is in the proposal or not, and what would change it.
///
/// @param price of the opposite: leaving a chosen person out, taking another one in, or undoing what the officer set
/// @param wouldBeInIf for people who are not in; empty when nothing that was tried helps
/// @param sentences all of it in words
public record Explanation(
        UUID nomination,
        boolean chosen,
        Ground ground,
        Optional<Price> price,
        List<Condition> wouldBeInIf,
        List<String> sentences) {}
