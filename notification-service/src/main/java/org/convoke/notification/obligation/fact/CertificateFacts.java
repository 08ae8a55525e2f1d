package org.convoke.notification.obligation.fact;

import static org.convoke.notification.obligation.fact.Facts.Milestone.GUIDELINES_PUBLISHED;
import static org.convoke.notification.obligation.fact.Facts.Milestone.PROGRAMME_TOLD;
import static org.convoke.notification.obligation.fact.Facts.Milestone.REPORTS_REQUESTED;
import static org.convoke.notification.obligation.fact.Person.Mark.PAPER_IN;
import static org.convoke.notification.obligation.fact.Person.Mark.PAPER_WAIVED;
import static org.convoke.notification.obligation.fact.Person.Mark.PLAN_SHARED;
import static org.convoke.notification.obligation.fact.Person.Mark.PLAN_WAIVED;
import static org.convoke.notification.obligation.fact.Person.Mark.REPORT_DUE;
import static org.convoke.notification.obligation.fact.Person.Mark.REPORT_IN;
import static org.convoke.notification.obligation.fact.Person.Mark.REPORT_REQUESTED;
import static org.convoke.notification.obligation.fact.Person.Mark.REPORT_WAIVED;

import java.time.LocalDate;
import org.convoke.contracts.CertificateEvent;
import org.convoke.contracts.CertificateEvent.ActionPlanShared;
import org.convoke.contracts.CertificateEvent.AttendanceCorrected;
import org.convoke.contracts.CertificateEvent.AttendanceDisputeAnswered;
import org.convoke.contracts.CertificateEvent.AttendanceDisputed;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateReissued;
import org.convoke.contracts.CertificateEvent.CertificateRevoked;
import org.convoke.contracts.CertificateEvent.CertificateWithheld;
import org.convoke.contracts.CertificateEvent.CountryPaperGuidelinesPublished;
import org.convoke.contracts.CertificateEvent.CountryPaperSubmitted;
import org.convoke.contracts.CertificateEvent.PaperOverdue;
import org.convoke.contracts.CertificateEvent.PaperWaived;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.CertificateEvent.ProgrammePublished;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.CertificateEvent.ProgressReportSubmitted;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperKind;
import org.convoke.notification.obligation.fact.Person.Link;

/// What the certificate context adds.
record CertificateFacts(Facts facts, LocalDate day) {

    Facts after(CertificateEvent event) {
        return switch (event) {
            case AttendanceRecorded e -> facts.person(e.nomination(), person -> person.recorded(e.session()));
            case ProgressReportRequested e ->
                facts.about(e.nominee(), person -> asked(person, e)).with(REPORTS_REQUESTED, day);
            case PassIssued e -> facts.about(e.nominee(), person -> person.paged(new Link(e.pass(), e.issue())));
            case CountryPaperGuidelinesPublished _ -> facts.with(GUIDELINES_PUBLISHED, day);
            case CountryPaperSubmitted e -> mark(e.nominee(), PAPER_IN);
            case ActionPlanShared e -> mark(e.nominee(), PLAN_SHARED);
            case ProgressReportSubmitted e -> mark(e.nominee(), REPORT_IN);
            case PaperWaived e -> mark(e.nominee(), waived(e.paper()));
            case ProgrammePublished _ -> facts.with(PROGRAMME_TOLD, day);
            case CertificateIssued _, CertificateWithheld _, CertificateReissued _, CertificateRevoked _ -> facts;
            case PaperOverdue _ -> facts;
            case AttendanceCorrected _, AttendanceDisputed _, AttendanceDisputeAnswered _ -> facts;
        };
    }

    private static Person asked(Person person, ProgressReportRequested event) {
        var asked = person.with(REPORT_REQUESTED, event.requestedOn());
        return event.dueOn().map(by -> asked.with(REPORT_DUE, by)).orElse(asked);
    }

    private static Person.Mark waived(PaperKind paper) {
        return switch (paper) {
            case COUNTRY_PAPER -> PAPER_WAIVED;
            case ACTION_PLAN -> PLAN_WAIVED;
            case PROGRESS_REPORT -> REPORT_WAIVED;
        };
    }

    private Facts mark(Nominee nominee, Person.Mark mark) {
        return facts.about(nominee, person -> person.with(mark, day));
    }
}
