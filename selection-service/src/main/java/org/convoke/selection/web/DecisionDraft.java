package org.convoke.selection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.Decisions;
import org.convoke.selection.SelectionRefused.NamedTwice;
import org.convoke.selection.group.Grounds;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the officer wants, and why where it is not what was proposed.
///
/// @param alternates in the officer's order of preference
/// @param admissions of late or incomplete nominations
/// @param unfunded why more overseas people are chosen than are funded (R081)
/// @param proposal that the decisions rest on
/// @param withoutProposal why they rest on none, where the policy provides for one
/// @param departures why somebody is in or out against the proposal
/// @param alternatesReason why the alternates wait in another order than proposed
@Schema(name = "Draft")
public record DecisionDraft(
        @NotNull @Size(max = 500) List<@NotNull UUID> participants,
        @NotNull @Size(max = 500) List<@NotNull UUID> alternates,
        @Size(max = 500) List<@NotNull @Valid Because> admissions,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String> unfunded,
        Optional<Long> proposal,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String> withoutProposal,
        @Size(max = 500) List<@NotNull @Valid Because> departures,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String> alternatesReason) {

    /// Somebody, and why.
    @Schema(name = "Because")
    public record Because(
            @NotNull UUID nomination,
            @NotBlank @Size(max = 500) String reason) {

        /// @param reasons null for none
        static Map<UUID, String> byNomination(List<Because> reasons) {
            var known = new HashMap<UUID, String>();
            for (var because : reasons == null ? List.<Because>of() : reasons) {
                if (known.put(because.nomination(), because.reason()) != null) {
                    throw Refusal.because(new NamedTwice(because.nomination()));
                }
            }
            return Map.copyOf(known);
        }
    }

    Decisions decisions() {
        return new Decisions(participants, alternates, Because.byNomination(admissions), unfunded);
    }

    Grounds grounds() {
        return new Grounds(proposal, withoutProposal, Because.byNomination(departures), alternatesReason);
    }
}
