package org.convoke.contracts;

import java.util.Optional;

/// Which papers participants owe and when (R114 to R116, R123 to R126). Days are calendar days of the project's zone.
///
/// @param countryPaperDays before the start by which the country paper is due (R114); empty: none is owed
/// @param alternateDays that somebody has for it at least, however late they were asked (R116)
/// @param actionPlanDays after the end by which the action plan is due (R123); empty: none is owed
/// @param progressReportDays after the request by which the progress report is due (R126)
/// @param escalationDays after which the NPO, and then the Secretariat, is told of what is overdue
public record PaperPolicy(
        Optional<Integer> countryPaperDays,
        int alternateDays,
        Optional<Integer> actionPlanDays,
        int progressReportDays,
        int escalationDays) {

    /// Of a project that says nothing: no paper is owed, and a progress report that is asked for is due in a month.
    public static final PaperPolicy NONE = new PaperPolicy(Optional.empty(), 7, Optional.empty(), 30, 7);
}
