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
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the officer wants.
///
/// @param alternates in the officer's order of preference
/// @param admissions of late or incomplete nominations
/// @param unfunded why more overseas people are chosen than are funded (R081)
@Schema(name = "Draft")
public record DecisionDraft(
        @NotNull @Size(max = 500) List<@NotNull UUID> participants,
        @NotNull @Size(max = 500) List<@NotNull UUID> alternates,
        @Size(max = 500) List<@NotNull @Valid Because> admissions,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String> unfunded) {

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
}
