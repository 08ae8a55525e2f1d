package org.convoke.certificate.programme;

import java.time.LocalDate;
import org.convoke.webkit.Refused;

/// Why a programme cannot be published.
public sealed interface ProgrammeRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case SessionTwice _, OutsideProject _, TravelAttended _, SessionEmpty _ -> Kind.INVALID;
            case NothingAttended _, SecondOfTheDay _, SessionsOverlap _ -> Kind.INVALID;
            case SessionHeld _, ProgrammeOver _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case SessionTwice _, OutsideProject _, TravelAttended _, ProgrammeOver _ -> "R021";
            case SessionEmpty _ -> "R023";
            case NothingAttended _ -> "R117";
            case SecondOfTheDay _ -> "R118";
            case SessionsOverlap _ -> "R119";
            case SessionHeld _ -> "R121";
        };
    }

    record SessionTwice(String session) implements ProgrammeRefused {
        @Override
        public String detail() {
            return "There are two rows " + session + ".";
        }
    }

    record OutsideProject(String session, LocalDate date) implements ProgrammeRefused {
        @Override
        public String detail() {
            return session + " is on " + date + ": only arrival and departure are outside the dates of the project.";
        }
    }

    record TravelAttended(String session) implements ProgrammeRefused {
        @Override
        public String detail() {
            return session + ": no attendance is taken at arrival and departure.";
        }
    }

    record SessionEmpty(String session) implements ProgrammeRefused {
        @Override
        public String detail() {
            return session + " has no minutes that anybody could attend.";
        }
    }

    record NothingAttended() implements ProgrammeRefused {
        @Override
        public String detail() {
            return "Attendance is taken at no row of the programme, so that nobody could earn a certificate.";
        }
    }

    record SecondOfTheDay(String session, LocalDate date) implements ProgrammeRefused {
        @Override
        public String detail() {
            return "Attendance is counted by day, and " + session + " is the second row with attendance on " + date
                    + ".";
        }
    }

    record SessionsOverlap(String session, String other) implements ProgrammeRefused {
        @Override
        public String detail() {
            return "Nobody can attend " + session + " and " + other + ": they overlap.";
        }
    }

    /// Evidence is not rewritten by moving the session from under it.
    record SessionHeld(String session) implements ProgrammeRefused {
        @Override
        public String detail() {
            return "Attendance of " + session + " is on record: it keeps its date, its minutes and its place in the"
                    + " programme.";
        }
    }

    record ProgrammeOver(String project) implements ProgrammeRefused {
        @Override
        public String detail() {
            return "Project " + project + " is over.";
        }
    }
}
