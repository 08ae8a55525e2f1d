package org.convoke.selection.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.Officer;

/// Something that an officer did to leave what the data or the proposal said, with the reason.
///
/// @param nomination empty when it concerns the group
/// @param detail what exactly, as in the criterion that was waived
public record Intervention(
        Instant at,
        Officer by,
        Kind kind,
        Optional<UUID> nomination,
        Optional<String> name,
        Optional<String> country,
        Optional<String> detail,
        String reason) {

    public enum Kind {
        JUDGED_MET("Judged as met"),
        JUDGED_NOT_MET("Judged as not met"),
        WAIVED("Waived"),
        KEPT_IN("Kept in by wish"),
        LEFT_OUT("Left out by wish"),
        ADMITTED("Admitted although late or incomplete"),
        ADDED("Taken in against the proposal"),
        REMOVED("Left out against the proposal"),
        REORDERED("Alternates in another order than proposed"),
        WITHOUT_PROPOSAL("Decided without a proposal"),
        UNFUNDED("More overseas people than are funded"),
        CONFIRMED("Confirmed by a second officer");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
