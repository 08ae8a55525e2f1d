package org.convoke.certificate.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.convoke.certificate.Course;
import org.convoke.certificate.Participant;
import org.convoke.contracts.PaperKind;
import org.convoke.contracts.PaperPolicy;

/// The last days of the papers of one project.
record PaperDates(Course course) {

    private PaperPolicy policy() {
        return course.papers();
    }

    /// For whoever is asked in time: so many days before the start, while they are at home (R114).
    Optional<LocalDate> countryPaper() {
        return policy().countryPaperDays()
                .map(days -> course.programme().startsOn().minusDays(days));
    }

    /// The last day, if the participant owes the paper at all.
    ///
    /// @param askedOn when they were asked for it, or today
    Optional<LocalDate> due(PaperKind kind, Participant participant, LocalDate askedOn) {
        return switch (kind) {
            case COUNTRY_PAPER -> countryPaper().map(usual -> atLeast(usual, askedOn));
            case ACTION_PLAN ->
                policy().actionPlanDays()
                        .map(days -> course.programme().endsOn().plusDays(days));
            case PROGRESS_REPORT ->
                participant.reportRequestedOn().map(asked -> asked.plusDays(policy().progressReportDays()));
        };
    }

    /// Who is asked late has some days all the same, but not beyond the day before the start (R116).
    private LocalDate atLeast(LocalDate usual, LocalDate askedOn) {
        var granted = askedOn.plusDays(policy().alternateDays());
        var last = course.programme().startsOn().minusDays(1);
        var extended = granted.isBefore(last) ? granted : last;
        return usual.isBefore(extended) ? extended : usual;
    }
}
