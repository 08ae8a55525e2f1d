package org.convoke.nomination;

import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Policy.DocumentKind;

/// What an NPO sends to nominate somebody.
///
/// @param rank the NPO's order of preference, 1 is first (R045)
/// @param officer who endorses it and what they say to it
public record Submission(
        Optional<Integer> rank,
        Candidate candidate,
        Set<DocumentKind> documents,
        GovernmentApproval governmentApproval,
        Endorsing officer) {}
