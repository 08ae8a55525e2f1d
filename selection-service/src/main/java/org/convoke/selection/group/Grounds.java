package org.convoke.selection.group;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Why the decisions are not simply a proposal.
///
/// @param proposal that they rest on
/// @param withoutProposal why they rest on none although the policy provides for one
/// @param departures the reason for each person taken in or left out against the proposal
/// @param order why the alternates wait in another order than proposed
public record Grounds(
        Optional<Long> proposal,
        Optional<String> withoutProposal,
        Map<UUID, String> departures,
        Optional<String> order) {

    public static final Grounds NONE = new Grounds(Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
}
