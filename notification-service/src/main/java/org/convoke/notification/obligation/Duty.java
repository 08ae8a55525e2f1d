package org.convoke.notification.obligation;

import static org.convoke.contracts.NotificationEvent.Debtor.HOST;
import static org.convoke.contracts.NotificationEvent.Debtor.NPO;
import static org.convoke.contracts.NotificationEvent.Debtor.PARTICIPANT;
import static org.convoke.contracts.NotificationEvent.Debtor.SECRETARIAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.convoke.contracts.NotificationEvent.Debtor;
import org.convoke.notification.obligation.Facts.Milestone;
import org.convoke.notification.obligation.Person.Mark;

/// The table of duties: who owes what, until when, what brings it up, what ends it, and who is written to on which day.
/// `docs/obligations.md` is the same for readers. Of papers that are late certificate-service tells the NPO and then
/// the
/// Secretariat, so their steps end before that.
public enum Duty {
    /// R014, R137
    NOMINATE(
            "Nominate candidates",
            NPO,
            Per.NPO,
            Due::closing,
            Case::mayNominate,
            Case::hasNominated,
            it -> it.reached(Milestone.WINDOW_CLOSED),
            "OWNER-14 OWNER-7 OWNER-2 OWNER+0"),
    /// R044, R137
    NOMINATE_MORE(
            "Nominate as many candidates as requested",
            NPO,
            Per.NPO,
            Due::closing,
            Case::asksForMore,
            Case::hasNominatedEnough,
            it -> it.reached(Milestone.WINDOW_CLOSED),
            "OWNER-14 OWNER-7 OWNER-2 OWNER+0"),
    /// R051, R052, R134
    COMPLETE_DOCUMENTS(
            "Send the missing documents of %s",
            NPO,
            Per.PERSON,
            Due::documents,
            Case::wasIncomplete,
            it -> !it.is(Mark.INCOMPLETE),
            _ -> false,
            "OWNER-7 OWNER-2 OWNER+0 SECRETARIAT+1"),
    /// R068
    ANSWER_CLARIFICATION(
            "Clarify the nomination of %s",
            NPO,
            Per.PERSON,
            Due::clarification,
            Case::returned,
            it -> it.is(Mark.RESUBMITTED),
            _ -> false,
            "OWNER-2 OWNER+0 SECRETARIAT+1"),
    /// R066
    CONFIRM_APPROVAL(
            "Confirm the government's approval of %s",
            NPO,
            Per.PERSON,
            Due::approval,
            Case::awaitsApproval,
            it -> it.is(Mark.APPROVED),
            _ -> false,
            "OWNER-7 OWNER-2 OWNER+0 SECRETARIAT+1"),
    /// R073, R074
    ANNOUNCE(
            "Announce the participants",
            SECRETARIAT,
            Per.PROJECT,
            Due::announcement,
            _ -> true,
            it -> it.reached(Milestone.ANNOUNCED),
            _ -> false,
            "OWNER-7 OWNER-2 OWNER+0 OWNER+1"),
    /// R024
    TELL_PROGRAMME(
            "Tell programme and speakers",
            SECRETARIAT,
            Per.PROJECT,
            Due::announcement,
            Case::programmeComesWithNames,
            it -> it.reached(Milestone.PROGRAMME_TOLD),
            _ -> false,
            "OWNER-7 OWNER-2 OWNER+0 OWNER+1"),
    /// Q9
    ANSWER_OFFER(
            "Accept or decline the seat of %s",
            PARTICIPANT,
            Per.PERSON,
            Due::answer,
            Case::offered,
            it -> it.is(Mark.ANSWERED),
            it -> it.is(Mark.EXPIRED) || it.is(Mark.GONE),
            "OWNER-3 OWNER-1 NPO-1 OWNER+0 NPO+0"),
    /// R111
    PASS_ON_WITHDRAWAL(
            "Pass on that %s cannot attend",
            NPO,
            Per.PERSON,
            Due::withdrawal,
            Case::withdrawing,
            it -> it.is(Mark.GONE),
            _ -> false,
            "OWNER+0 SECRETARIAT+1"),
    /// R088
    SEND_INSURANCE_LIST(
            "Send the insurer the list of participants",
            SECRETARIAT,
            Per.PROJECT,
            Due::insuranceList,
            Case::travels,
            it -> it.reached(Milestone.INSURANCE_LIST_SENT),
            _ -> false,
            "OWNER-7 OWNER-2 OWNER+0 OWNER+1"),
    /// R094, R096
    BOOK_TICKET(
            "Book the flight of %s",
            PARTICIPANT,
            Per.PERSON,
            Due::ticket,
            Case::flies,
            it -> it.is(Mark.TICKET_BOOKED),
            _ -> false,
            "OWNER-7 OWNER-2 NPO+1 SECRETARIAT+3"),
    /// R115, R139
    PUBLISH_GUIDELINES(
            "Publish the guidelines for country papers",
            SECRETARIAT,
            Per.PROJECT,
            Due::announcement,
            Case::asksForCountryPapers,
            it -> it.reached(Milestone.GUIDELINES_PUBLISHED),
            _ -> false,
            "OWNER-7 OWNER-2 OWNER+0 OWNER+1"),
    /// R114, R116
    SUBMIT_COUNTRY_PAPER(
            "Country paper of %s",
            PARTICIPANT,
            Per.PERSON,
            Due::countryPaper,
            Case::owesCountryPaper,
            it -> it.is(Mark.PAPER_IN),
            _ -> false,
            "OWNER-14 OWNER-7 OWNER-2"),
    /// R118, R119
    RECORD_ATTENDANCE(
            "Enter the attendance of %s",
            HOST,
            Per.SESSION,
            Due::attendance,
            Case::takesAttendance,
            Case::attendanceIsOnRecord,
            _ -> false,
            "OWNER+0 SECRETARIAT+1"),
    /// R123, R124
    SHARE_ACTION_PLAN(
            "Action plan of %s",
            PARTICIPANT,
            Per.PERSON,
            Due::actionPlan,
            Case::owesActionPlan,
            it -> it.is(Mark.PLAN_SHARED),
            _ -> false,
            "OWNER-7 OWNER-2"),
    /// R125, R138
    REQUEST_REPORTS(
            "Ask the participants for progress reports",
            SECRETARIAT,
            Per.PROJECT,
            Due::reportRequest,
            Case::asksForReports,
            it -> it.reached(Milestone.REPORTS_REQUESTED),
            _ -> false,
            "OWNER+1"),
    /// R126
    SUBMIT_REPORT(
            "Progress report of %s",
            PARTICIPANT,
            Per.PERSON,
            Due::report,
            Case::owesReport,
            it -> it.is(Mark.REPORT_IN),
            _ -> false,
            "OWNER-14 OWNER-2");

    /// What there is one of for each.
    enum Per {
        PROJECT,
        NPO,
        PERSON,
        SESSION
    }

    private final String title;
    private final Debtor debtor;
    private final Per per;
    private final Function<Case, Optional<LocalDate>> due;
    private final Predicate<Case> owed;
    private final Predicate<Case> done;
    private final Predicate<Case> lost;
    private final List<Step> steps;

    Duty(
            String title,
            Debtor debtor,
            Per per,
            Function<Case, Optional<LocalDate>> due,
            Predicate<Case> owed,
            Predicate<Case> done,
            Predicate<Case> lost,
            String steps) {
        this.title = title;
        this.debtor = debtor;
        this.per = per;
        this.due = due;
        this.owed = owed;
        this.done = done;
        this.lost = lost;
        this.steps = Step.all(steps);
    }

    /// @param about a person's name or a session's; not used where the duty is about neither
    String title(String about) {
        return title.formatted(about);
    }

    Debtor debtor() {
        return debtor;
    }

    Per per() {
        return per;
    }

    List<Step> steps() {
        return steps;
    }

    Optional<LocalDate> dueOn(Case it) {
        return due.apply(it);
    }

    /// How the facts leave it; empty when nobody owes it.
    Optional<State> state(Case it) {
        if (!owed.test(it)) {
            return Optional.empty();
        }
        if (done.test(it)) {
            return Optional.of(State.FULFILLED);
        }
        return Optional.of(lost.test(it) ? State.MISSED : State.OPEN);
    }
}
