package org.convoke.certificate.verification;

import java.net.URI;
import java.time.LocalDate;
import org.convoke.certificate.print.Sheet;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.convoke.printing.Wording;

/// What anybody may learn about a certificate. Of the person it tells what is printed, and nothing else.
public sealed interface Verdict {

    /// It was issued and stands.
    record Valid(Sheet sheet) implements Verdict {}

    record Revoked(Sheet sheet, RevocationReason reason, LocalDate on) implements Verdict {

        public String date() {
            return Wording.date(on);
        }

        public String words() {
            return switch (reason) {
                case ATTENDANCE_NOT_FULL -> "the record of attendance was corrected and is not full";
                case ISSUED_IN_ERROR -> "it was issued in error";
                case OBTAINED_BY_DECEPTION -> "it was obtained by deception";
            };
        }
    }

    /// @param successor the number of the certificate that has taken its place
    /// @param verification where that one can be checked
    record Superseded(Sheet sheet, String successor, URI verification, ReissueReason reason, LocalDate on)
            implements Verdict {

        public String date() {
            return Wording.date(on);
        }

        public String words() {
            return switch (reason) {
                case NAME_CORRECTED -> "the name was corrected";
                case DETAILS_CORRECTED -> "details of the project were corrected";
                case SIGNATURE_RENEWED -> "the signature was renewed";
            };
        }
    }

    /// Somebody changed the file after it was issued, or made it up.
    record Altered() implements Verdict {}

    /// It is none of ours.
    record Unknown() implements Verdict {}
}
