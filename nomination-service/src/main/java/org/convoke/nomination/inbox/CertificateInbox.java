package org.convoke.nomination.inbox;

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
import org.convoke.nomination.Attestation;
import org.convoke.nomination.NoteCertificate;
import org.convoke.nomination.portfolio.NoteParticipation;

/// What the certificate context tells about our nominees.
@ApplicationScoped
public class CertificateInbox implements Subscription<CertificateEvent> {

    private final NoteCertificate certificate;
    private final NoteParticipation participation;

    CertificateInbox(NoteCertificate certificate, NoteParticipation participation) {
        this.certificate = certificate;
        this.participation = participation;
    }

    @Override
    public Context producer() {
        return Context.CERTIFICATE;
    }

    @Override
    public void on(CertificateEvent event, Envelope envelope) {
        switch (event) {
            case CertificateIssued it -> certificate.note(it.nominee().nomination(), Attestation.issued(it.number()));
            case CertificateReissued it -> certificate.note(it.nominee().nomination(), Attestation.issued(it.number()));
            case CertificateRevoked it -> certificate.note(it.nominee().nomination(), Attestation.revoked(it.number()));
            case CertificateWithheld it -> certificate.note(it.nominee().nomination(), Attestation.withheld());
            case AttendanceRecorded it -> participation.attended(it.nomination(), it.session(), it.present());
            case AttendanceCorrected it -> corrected(it);
            case ProgressReportRequested _, PassIssued _ -> {}
            case CountryPaperGuidelinesPublished _, CountryPaperSubmitted _, ActionPlanShared _ -> {}
            case ProgressReportSubmitted _, PaperWaived _, PaperOverdue _ -> {}
            case ProgrammePublished _, AttendanceDisputed _, AttendanceDisputeAnswered _ -> {}
        }
    }

    private void corrected(AttendanceCorrected it) {
        participation.attended(
                it.nominee().nomination(), it.session().id(), it.after().present());
    }
}
