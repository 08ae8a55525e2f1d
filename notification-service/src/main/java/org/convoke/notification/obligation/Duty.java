package org.convoke.notification.obligation;

import static org.convoke.contracts.NotificationEvent.Debtor.HOST;
import static org.convoke.contracts.NotificationEvent.Debtor.NPO;
import static org.convoke.contracts.NotificationEvent.Debtor.PARTICIPANT;
import static org.convoke.contracts.NotificationEvent.Debtor.SECRETARIAT;

import java.util.List;
import org.convoke.contracts.NotificationEvent.Debtor;
import org.convoke.notification.obligation.fact.Facts.Milestone;
import org.convoke.notification.obligation.fact.Person.Mark;

/// The table of duties: who owes what, until when, what brings it up, what ends it, and who is written to on which day.
/// `docs/obligations.md` is the same for readers. Of papers that are late certificate-service tells the NPO and then
/// the Secretariat, so their steps end before that.
public enum Duty {
    /// R014, R137
    NOMINATE(
            "Nominate candidates",
            NPO,
            Per.NPO,
            Term.of(Due::closing, Case::mayNominate, Case::hasNominated)
                    .orLost(it -> it.reached(Milestone.WINDOW_CLOSED)),
            "OWNER-14 OWNER-7 OWNER-2 OWNER+0"),
    /// R044, R137
    NOMINATE_MORE(
            "Nominate as many candidates as requested",
            NPO,
            Per.NPO,
            Term.of(Due::closing, Case::asksForMore, Case::hasNominatedEnough)
                    .orLost(it -> it.reached(Milestone.WINDOW_CLOSED)),
            "OWNER-14 OWNER-7 OWNER-2 OWNER+0"),
    /// R051, R052, R134
    COMPLETE_DOCUMENTS(
            "Send the missing documents of %s",
            NPO,
            Per.PERSON,
            Term.of(Due::documents, Case::wasIncomplete, it -> !it.is(Mark.INCOMPLETE)),
            "OWNER-7 OWNER-2 OWNER+0 SECRETARIAT+1"),
    /// R062
    MAIL_ORIGINALS(
            "Mail the originals of %s",
            NPO,
            Per.PERSON,
            Term.of(Due::originals, Case::mailsOriginals, it -> it.is(Mark.ORIGINALS_SETTLED)),
            "OWNER-7 OWNER-2 OWNER+0 SECRETARIAT+1"),
    /// R068
    ANSWER_CLARIFICATION(
            "Clarify the nomination of %s",
            NPO,
            Per.PERSON,
            Term.of(Due::clarification, Case::returned, it -> it.is(Mark.RESUBMITTED)),
            "OWNER-2 OWNER+0 SECRETARIAT+1"),
    /// R066
    CONFIRM_APPROVAL(
            "Confirm the government's approval of %s",
            NPO,
            Per.PERSON,
            Term.of(Due::approval, Case::awaitsApproval, it -> it.is(Mark.APPROVED)),
            "OWNER-7 OWNER-2 OWNER+0 SECRETARIAT+1"),
    /// R073, R074
    ANNOUNCE(
            "Announce the participants",
            SECRETARIAT,
            Per.PROJECT,
            Term.of(Due::announcement, _ -> true, it -> it.reached(Milestone.ANNOUNCED)),
            "OWNER-7 OWNER-2 OWNER+0 OWNER+1"),
    /// R024
    TELL_PROGRAMME(
            "Tell programme and speakers",
            SECRETARIAT,
            Per.PROJECT,
            Term.of(Due::announcement, Case::programmeComesWithNames, it -> it.reached(Milestone.PROGRAMME_TOLD)),
            "OWNER-7 OWNER-2 OWNER+0 OWNER+1"),
    /// Q9
    ANSWER_OFFER(
            "Accept or decline the seat of %s",
            PARTICIPANT,
            Per.PERSON,
            Term.of(Due::answer, Case::offered, it -> it.is(Mark.ANSWERED))
                    .orLost(it -> it.is(Mark.EXPIRED) || it.is(Mark.GONE)),
            "OWNER-3 OWNER-1 NPO-1 OWNER+0 NPO+0"),
    /// R111
    PASS_ON_WITHDRAWAL(
            "Pass on that %s cannot attend",
            NPO,
            Per.PERSON,
            Term.of(Due::withdrawal, Case::withdrawing, it -> it.is(Mark.GONE)),
            "OWNER+0 SECRETARIAT+1"),
    /// R088
    SEND_INSURANCE_LIST(
            "Send the insurer the list of participants",
            SECRETARIAT,
            Per.PROJECT,
            Term.of(Due::insuranceList, Case::travels, it -> it.reached(Milestone.INSURANCE_LIST_SENT)),
            "OWNER-7 OWNER-2 OWNER+0 OWNER+1"),
    /// R094, R096
    BOOK_TICKET(
            "Book the flight of %s",
            PARTICIPANT,
            Per.PERSON,
            Term.of(Due::ticket, Case::flies, it -> it.is(Mark.TICKET_BOOKED)),
            "OWNER-7 OWNER-2 NPO+1 SECRETARIAT+3"),
    /// R115, R139
    PUBLISH_GUIDELINES(
            "Publish the guidelines for country papers",
            SECRETARIAT,
            Per.PROJECT,
            Term.of(Due::announcement, Case::asksForCountryPapers, it -> it.reached(Milestone.GUIDELINES_PUBLISHED)),
            "OWNER-7 OWNER-2 OWNER+0 OWNER+1"),
    /// R114, R116
    SUBMIT_COUNTRY_PAPER(
            "Country paper of %s",
            PARTICIPANT,
            Per.PERSON,
            Term.of(Due::countryPaper, Case::owesCountryPaper, it -> it.is(Mark.PAPER_IN)),
            "OWNER-14 OWNER-7 OWNER-2"),
    /// R118, R119
    RECORD_ATTENDANCE(
            "Enter the attendance of %s",
            HOST,
            Per.SESSION,
            Term.of(Due::attendance, Case::takesAttendance, Case::attendanceIsOnRecord),
            "OWNER+0 SECRETARIAT+1"),
    /// R123, R124
    SHARE_ACTION_PLAN(
            "Action plan of %s",
            PARTICIPANT,
            Per.PERSON,
            Term.of(Due::actionPlan, Case::owesActionPlan, it -> it.is(Mark.PLAN_SHARED)),
            "OWNER-7 OWNER-2"),
    /// R125, R138
    REQUEST_REPORTS(
            "Ask the participants for progress reports",
            SECRETARIAT,
            Per.PROJECT,
            Term.of(Due::reportRequest, Case::asksForReports, it -> it.reached(Milestone.REPORTS_REQUESTED)),
            "OWNER+1"),
    /// R126
    SUBMIT_REPORT(
            "Progress report of %s",
            PARTICIPANT,
            Per.PERSON,
            Term.of(Due::report, Case::owesReport, it -> it.is(Mark.REPORT_IN)),
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
    private final Term term;
    private final List<Step> steps;

    Duty(String title, Debtor debtor, Per per, Term term, String steps) {
        this.title = title;
        this.debtor = debtor;
        this.per = per;
        this.term = term;
        this.steps = Step.all(steps);
    }

    /// @param about a person's name or a session's; not used where the duty is about neither
    public String title(String about) {
        return title.formatted(about);
    }

    /// What a title is about.
    String about(String told) {
        var from = title.indexOf("%s");
        return from < 0 ? "" : told.substring(from, told.length() - (title.length() - from - "%s".length()));
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

    Term term() {
        return term;
    }
}
