package org.convoke.certificate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.convoke.webkit.Refused;

/// Every reason why this context says no.
public sealed interface CertificateRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case CourseUnknown _, SessionUnknown _, CertificateUnknown _ -> Kind.NOT_FOUND;
            case ParticipantUnknown _, KeyUnknown _ -> Kind.NOT_FOUND;
            case NotHosting _ -> Kind.FORBIDDEN;
            case NotTakingPart _, MinutesNotCounted _, MinutesContradictPresence _ -> Kind.INVALID;
            case NoAttendanceTaken _, SessionAhead _, AlreadyRecorded _, CourseNotHeld _ -> Kind.CONFLICT;
            case NothingRecorded _, NothingToCorrect _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case CourseUnknown _ -> "R001";
            case NotHosting _ -> "R007";
            case SessionUnknown _, NoAttendanceTaken _ -> "R021";
            case NotTakingPart _, ParticipantUnknown _ -> "R117";
            case SessionAhead _, MinutesNotCounted _ -> "R118";
            case MinutesContradictPresence _ -> "R119";
            case CertificateUnknown _, KeyUnknown _ -> "R120";
            case AlreadyRecorded _, NothingRecorded _, NothingToCorrect _ -> "R121";
            case CourseNotHeld _ -> "R129";
        };
    }

    record CourseUnknown(String project) implements CertificateRefused {
        @Override
        public String detail() {
            return "There is no project " + project + ".";
        }
    }

    record CourseNotHeld(String project, Prospect prospect) implements CertificateRefused {
        @Override
        public String detail() {
            return "Project " + project + " is " + prospect.name().toLowerCase(Locale.ROOT)
                    + ": no attendance is taken.";
        }
    }

    record SessionUnknown(String session) implements CertificateRefused {
        @Override
        public String detail() {
            return "The programme has no session " + session + ".";
        }
    }

    /// Arrival, departure and recorded visits.
    record NoAttendanceTaken(String session) implements CertificateRefused {
        @Override
        public String detail() {
            return "No attendance is taken at " + session + ".";
        }
    }

    record SessionAhead(String session, LocalDate date) implements CertificateRefused {
        @Override
        public String detail() {
            return session + " is on " + date + "; attendance cannot be recorded before that day.";
        }
    }

    record NotTakingPart(UUID nomination) implements CertificateRefused {
        @Override
        public String detail() {
            return "Nomination " + nomination + " is not that of a participant of this project.";
        }
    }

    record ParticipantUnknown(UUID nomination) implements CertificateRefused {
        @Override
        public String detail() {
            return "There is no participant " + nomination + ".";
        }
    }

    /// A mistake on the sheet is put right by a correction that leaves a trace, never by recording again.
    record AlreadyRecorded(UUID nomination, String session, boolean present, int minutes)
            implements CertificateRefused {
        @Override
        public String detail() {
            return "For nomination %s, %s is already on record: %s, %d minutes."
                    .formatted(nomination, session, present ? "present" : "absent", minutes);
        }
    }

    record NothingRecorded(UUID nomination, String session) implements CertificateRefused {
        @Override
        public String detail() {
            return "For nomination " + nomination + ", nothing is on record of " + session + ": record it.";
        }
    }

    record NothingToCorrect(UUID nomination, String session) implements CertificateRefused {
        @Override
        public String detail() {
            return "For nomination " + nomination + ", the record of " + session + " says so already.";
        }
    }

    record MinutesNotCounted() implements CertificateRefused {
        @Override
        public String detail() {
            return "This project counts attendance by day: leave minutes out.";
        }
    }

    record MinutesContradictPresence(UUID nomination) implements CertificateRefused {
        @Override
        public String detail() {
            return "For nomination " + nomination + ", present needs minutes and absent has none.";
        }
    }

    record NotHosting(String project) implements CertificateRefused {
        @Override
        public String detail() {
            return "Project " + project + " is not hosted by your country.";
        }
    }

    record CertificateUnknown(String number) implements CertificateRefused {
        @Override
        public String detail() {
            return "There is no certificate " + number + ".";
        }
    }

    record KeyUnknown(String id) implements CertificateRefused {
        @Override
        public String detail() {
            return "There is no signing key " + id + ".";
        }
    }
}
