package org.convoke.certificate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.convoke.contracts.Session;
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
    record AttendanceNotFull(List<Session> missed) implements ChangeRefused {
        @Override
        public String detail() {
            return missed.stream()
                    .map(session -> "%s (%s, %s)".formatted(session.title(), session.id(), session.date()))
                    .collect(Collectors.joining("; ", "Attendance is not full any more. Not attended: ", "."));
        }
    }

    record NothingReworded() implements ChangeRefused {
        @Override
        public String detail() {
            return "The new certificate would say the same as the one it supersedes.";
        }
    }
}
