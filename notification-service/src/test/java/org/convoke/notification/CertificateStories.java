package org.convoke.notification;

import java.time.LocalDate;
import java.util.List;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateReissued;
import org.convoke.contracts.CertificateEvent.CertificateRevoked;
import org.convoke.contracts.CertificateEvent.CertificateWithheld;
import org.convoke.contracts.CertificateEvent.MissedSession;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.convoke.contracts.Nominee;

/// What can become of somebody's certificate.
record CertificateStories(String project, Nominee asha, Nominee rohan) {

    CertificateIssued issued() {
        return new CertificateIssued(
                project,
                asha,
                "APO-2016-7Q4K",
                LocalDate.of(2016, 12, 12),
                "http://localhost:8080/certificates/verify/APO-2016-7Q4K");
    }

    CertificateReissued reissued() {
        return new CertificateReissued(
                project,
                asha,
                "APO-2016-9T2M",
                "APO-2016-7Q4K",
                ReissueReason.NAME_CORRECTED,
                LocalDate.of(2017, 1, 16),
                "http://localhost:8080/certificates/verify/APO-2016-9T2M");
    }

    CertificateRevoked revoked() {
        return new CertificateRevoked(
                project,
                asha,
                "APO-2016-7Q4K",
                RevocationReason.ATTENDANCE_NOT_FULL,
                LocalDate.of(2017, 1, 16),
                "http://localhost:8080/certificates/verify/APO-2016-7Q4K");
    }

    CertificateWithheld withheld() {
        var missed = new MissedSession("day-4", LocalDate.of(2016, 12, 8), "Observational visits");
        return new CertificateWithheld(project, rohan, List.of(missed));
    }
}
