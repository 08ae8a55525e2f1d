package org.convoke.selection.inbox;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.convoke.contracts.Context;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;
import org.convoke.selection.offer.NoteNoShow;

/// From certificate comes who was there; only the first day matters here.
@ApplicationScoped
public class CertificateInbox implements Subscription<CertificateEvent> {

    private final NoteNoShow noteNoShow;

    CertificateInbox(NoteNoShow noteNoShow) {
        this.noteNoShow = noteNoShow;
    }

    @Override
    public Context producer() {
        return Context.CERTIFICATE;
    }

    @Override
    public void on(CertificateEvent event, Envelope envelope) {
        switch (event) {
            case AttendanceRecorded recorded -> noteNoShow.note(recorded);
            case CertificateIssued _, CertificateReissued _, CertificateRevoked _, CertificateWithheld _ -> {}
            case ProgressReportRequested _, PassIssued _ -> {}
            case CountryPaperGuidelinesPublished _, CountryPaperSubmitted _, ActionPlanShared _ -> {}
            case ProgressReportSubmitted _, PaperWaived _, PaperOverdue _ -> {}
            case ProgrammePublished _, AttendanceCorrected _, AttendanceDisputed _, AttendanceDisputeAnswered _ -> {}
        }
    }
}
