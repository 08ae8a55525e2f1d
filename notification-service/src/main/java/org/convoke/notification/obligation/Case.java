package org.convoke.notification.obligation;

import java.util.Optional;
import org.convoke.contracts.Npo;
import org.convoke.contracts.PaperPolicy;
import org.convoke.contracts.Policy;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.contracts.Session;
import org.convoke.notification.obligation.fact.Facts;
import org.convoke.notification.obligation.fact.Facts.Milestone;
import org.convoke.notification.obligation.fact.Person;
import org.convoke.notification.obligation.fact.Person.Mark;

/// One duty of one debtor, with everything that the table may ask about it.
///
/// @param npo the NPO that owes it, or whose person it is about
record Case(
        Facts facts,
        ObligationSettings.Days days,
        Optional<Npo> npo,
        Optional<Person> person,
        Optional<Session> session) {

    Policy policy() {
        return facts.notice().policy();
    }

    boolean reached(Milestone milestone) {
        return facts.is(milestone);
    }

    boolean is(Mark mark) {
        return person.filter(it -> it.is(mark)).isPresent();
    }

    /// Whether there are seats that this NPO may nominate for, other than in place of somebody (R011, R012).
    boolean mayNominate() {
        var notice = facts.notice();
        var seats = notice.hostCountries().contains(npo.orElseThrow().country())
                ? notice.localSeats()
                : notice.overseasSeats();
        return seats > 0 && !reached(Milestone.REPLACEMENT_ONLY);
    }

    boolean hasNominated() {
        return nominated() > 0;
    }

    boolean asksForMore() {
        return mayNominate() && hasNominated() && policy().minimumNominees() > 1;
    }

    boolean hasNominatedEnough() {
        return nominated() >= policy().minimumNominees();
    }

    int nominated() {
        return facts.nominated(npo.orElseThrow().country());
    }

    boolean wasIncomplete() {
        return concerned() && (is(Mark.INCOMPLETE) || is(Mark.COMPLETED));
    }

    boolean mailsOriginals() {
        return concerned() && is(Mark.ORIGINALS_AWAITED);
    }

    boolean awaitsApproval() {
        return concerned() && is(Mark.APPROVAL_AWAITED);
    }

    boolean returned() {
        return concerned() && is(Mark.RETURNED);
    }

    boolean offered() {
        return person.filter(it -> it.nominee().isPresent()).isPresent() && is(Mark.OFFERED);
    }

    boolean withdrawing() {
        return person.filter(it -> it.nominee().isPresent()).isPresent() && is(Mark.WITHDRAWING);
    }

    boolean programmeComesWithNames() {
        return policy().selection().flatMap(SelectionPolicy::programmeWithNames).orElse(false);
    }

    /// Whether anybody is to be insured for the visit (R083, R101).
    boolean travels() {
        return policy().travel() && reached(Milestone.ANNOUNCED);
    }

    /// Only those from abroad fly (R094).
    boolean flies() {
        return policy().travel()
                && participates()
                && person.flatMap(Person::nominee)
                        .filter(nominee -> nominee.pool() == Pool.OVERSEAS)
                        .isPresent();
    }

    boolean takesAttendance() {
        return reached(Milestone.ANNOUNCED) && session.orElseThrow().bearsAttendance();
    }

    boolean attendanceIsOnRecord() {
        var id = session.orElseThrow().id();
        return facts.participants().findAny().isPresent()
                && facts.participants().allMatch(it -> it.recorded().contains(id));
    }

    boolean asksForReports() {
        return reached(Milestone.ANNOUNCED) && policy().progressReportMonths().isPresent();
    }

    boolean asksForCountryPapers() {
        return papers().countryPaperDays().isPresent();
    }

    /// The clock of country papers starts with the guidelines (R115).
    boolean owesCountryPaper() {
        return participates() && reached(Milestone.GUIDELINES_PUBLISHED) && !is(Mark.PAPER_WAIVED);
    }

    boolean owesActionPlan() {
        return participates() && reached(Milestone.ANNOUNCED) && !is(Mark.PLAN_WAIVED);
    }

    boolean owesReport() {
        return participates() && is(Mark.REPORT_REQUESTED) && !is(Mark.REPORT_WAIVED);
    }

    PaperPolicy papers() {
        return policy().papers().orElse(PaperPolicy.NONE);
    }

    boolean concerned() {
        return person.filter(Person::concerned).isPresent();
    }

    boolean participates() {
        return person.filter(Person::participates).isPresent();
    }
}
