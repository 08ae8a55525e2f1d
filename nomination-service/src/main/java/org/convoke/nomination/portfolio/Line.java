package org.convoke.nomination.portfolio;

import java.time.LocalDate;
import org.convoke.nomination.call.ProjectStatus;

/// One project in figures; people are counted where they are now, so whoever gave up a seat is selected no more.
///
/// @param hosts countries, ISO 3166-1 alpha-2, separated by spaces
/// @param nominated without drafts and those recalled
/// @param complete of these, with all documents
/// @param accepted selected and said yes, or selected where nobody is asked
/// @param attended was there at one session at least
public record Line(
        String code,
        String title,
        String modality,
        LocalDate startsOn,
        LocalDate endsOn,
        String hosts,
        String state,
        int seats,
        int nominated,
        int complete,
        int selected,
        int accepted,
        int attended,
        int certified) {

    public ProjectStatus status() {
        return ProjectStatus.valueOf(state);
    }
}
