package org.convoke.notification.obligation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.OfferPolicy;
import org.convoke.notification.obligation.fact.Facts.Milestone;
import org.convoke.notification.obligation.fact.Person.Mark;

/// The last day of each duty, in the project's zone; empty where the project sets none, so nobody owes it.
final class Due {

    private Due() {}

    static LocalDate closing(ProjectNotified notice) {
        return LocalDate.ofInstant(notice.closesAt(), ZoneId.of(notice.zone()));
    }

    /// One day before the start (R102).
    static LocalDate arrival(ProjectNotified notice) {
        return notice.startsOn().minusDays(1);
    }

    static Optional<LocalDate> closing(Case it) {
        return Optional.of(closing(it.facts().notice()));
    }

    /// A late nomination is completed while late ones are taken (R065).
    static Optional<LocalDate> documents(Case it) {
        var late = it.is(Mark.LATE) ? it.policy().lateNominationDays() : 0;
        return closing(it).map(day -> day.plusDays(late));
    }

    /// Counted from the fax, or when the NPO said that they are on their way (R062).
    static Optional<LocalDate> originals(Case it) {
        return it.person()
                .flatMap(person -> person.on(Mark.ORIGINALS_AWAITED))
                .map(day -> day.plusDays(it.days().originals()));
    }

    static Optional<LocalDate> clarification(Case it) {
        return it.person().flatMap(person -> person.on(Mark.RETURNED));
    }

    static Optional<LocalDate> approval(Case it) {
        return it.policy().governmentApprovalDays().flatMap(days -> closing(it).map(day -> day.plusDays(days)));
    }

    /// T-28 or T-14, as the project's policy says (R073, R074, R024).
    static Optional<LocalDate> announcement(Case it) {
        return Optional.of(it.facts().notice().startsOn().minusDays(it.policy().announceDaysBefore()));
    }

    static Optional<LocalDate> answer(Case it) {
        return it.person().flatMap(person -> person.on(Mark.OFFERED));
    }

    static Optional<LocalDate> withdrawal(Case it) {
        return it.person()
                .flatMap(person -> person.on(Mark.WITHDRAWING))
                .map(day -> day.plusDays(it.days().withdrawal()));
    }

    /// The cover begins on the day before the start (R088).
    static Optional<LocalDate> insuranceList(Case it) {
        return Optional.of(arrival(it.facts().notice()).minusDays(it.days().insuranceList()));
    }

    static Optional<LocalDate> ticket(Case it) {
        var days = it.policy()
                .offers()
                .map(OfferPolicy::ticketDays)
                .orElse(it.days().ticket());
        return Optional.of(it.facts().notice().startsOn().minusDays(days));
    }

    static Optional<LocalDate> attendance(Case it) {
        return it.session().map(session -> session.date().plusDays(it.days().attendance()));
    }

    /// Calendar months: six after 31 August is the last day of February (R125).
    static Optional<LocalDate> reportRequest(Case it) {
        return it.policy().progressReportMonths().map(it.facts().notice().endsOn()::plusMonths);
    }

    /// So many days before the start; who is asked late has some days all the same, but not beyond the day before the
    /// start (R114, R116).
    static Optional<LocalDate> countryPaper(Case it) {
        var starts = it.facts().notice().startsOn();
        return it.papers()
                .countryPaperDays()
                .flatMap(days -> asked(it).map(asked -> {
                    var granted = earlier(asked.plusDays(it.papers().alternateDays()), starts.minusDays(1));
                    return later(starts.minusDays(days), granted);
                }));
    }

    /// When both were known: the guidelines and that this person takes part.
    private static Optional<LocalDate> asked(Case it) {
        var selected = it.person().flatMap(person -> person.on(Mark.SELECTED));
        return it.facts().on(Milestone.GUIDELINES_PUBLISHED).flatMap(day -> selected.map(other -> later(day, other)));
    }

    static Optional<LocalDate> actionPlan(Case it) {
        return it.papers().actionPlanDays().map(it.facts().notice().endsOn()::plusDays);
    }

    static Optional<LocalDate> report(Case it) {
        return it.person()
                .flatMap(person -> person.on(Mark.REPORT_DUE)
                        .or(() -> person.on(Mark.REPORT_REQUESTED)
                                .map(day -> day.plusDays(it.papers().progressReportDays()))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
