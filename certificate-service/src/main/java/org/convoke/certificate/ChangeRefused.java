package org.convoke.certificate;

import java.util.List;
import java.util.Locale;
import org.convoke.webkit.Refused;

/// Every reason why a certificate is neither issued again nor revoked.
public sealed interface ChangeRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case CertificateFallen _, AttendanceNotFull _ -> Kind.CONFLICT;
            case NothingReworded _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case CertificateFallen _, NothingReworded _ -> "R120";
            case AttendanceNotFull _ -> "R121";
        };
    }

    record CertificateFallen(String number, CertificateStatus status) implements ChangeRefused {
        @Override
        public String detail() {
            return "Certificate " + number + " is " + status.name().toLowerCase(Locale.ROOT)
                    + " and cannot be changed any more.";
        }
    }

    /// Nobody can pass over what the sheet says: an entry that is wrong is corrected there.
    record AttendanceNotFull(List<String> missed) implements ChangeRefused {
        @Override
        public String detail() {
            return "Attendance is not full: " + String.join(", ", missed) + " not attended.";
        }
    }

    record NothingReworded() implements ChangeRefused {
        @Override
        public String detail() {
            return "The new certificate would say the same as the one it supersedes.";
        }
    }
}
