package org.convoke.certificate.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.webkit.Refused;

/// Why a report of a meeting cannot be read, reviewed or applied.
public sealed interface MeetingRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case NotAReport _, TotalsOnly _, LineUnreadable _, OtherDay _, TooManyLines _ -> Kind.INVALID;
            case ReportUnknown _, AttendeeUnknown _ -> Kind.NOT_FOUND;
            case CountedByDay _, ReviewOpen _, ReviewClosed _, ReportsApart _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case CountedByDay _ -> "R118";
            case ReviewClosed _ -> "R121";
            case NotAReport _, TotalsOnly _, LineUnreadable _, OtherDay _, TooManyLines _ -> "R119";
            case ReportUnknown _, AttendeeUnknown _, ReviewOpen _, ReportsApart _ -> "R119";
        };
    }

    record NotAReport() implements MeetingRefused {
        @Override
        public String detail() {
            return "This is neither a participants report of Zoom nor an attendance report of Microsoft Teams: no line"
                    + " names the columns Name, Join Time and Leave Time.";
        }
    }

    /// Who dropped out for an hour in between would look as if they had been there.
    record TotalsOnly() implements MeetingRefused {
        @Override
        public String detail() {
            return "The report has totals only. Export it with every join and leave: in Zoom without “Show unique"
                    + " users”, in Teams with the section “In-Meeting Activities”.";
        }
    }

    record LineUnreadable(long line) implements MeetingRefused {
        @Override
        public String detail() {
            return "Line " + line + " of the report has no name, or no times of joining and leaving that make sense.";
        }
    }

    record OtherDay(LocalDate date) implements MeetingRefused {
        @Override
        public String detail() {
            return "The times in the report are not those of " + date
                    + ": it is of another meeting, or in another time zone than given.";
        }
    }

    record TooManyLines(int most) implements MeetingRefused {
        @Override
        public String detail() {
            return "The report has more than " + most + " joins.";
        }
    }

    record CountedByDay(String project) implements MeetingRefused {
        @Override
        public String detail() {
            return "Project " + project + " counts attendance by day and not by minutes of a meeting.";
        }
    }

    record ReportUnknown(UUID report) implements MeetingRefused {
        @Override
        public String detail() {
            return "There is no report " + report + " of this session.";
        }
    }

    record AttendeeUnknown(int number) implements MeetingRefused {
        @Override
        public String detail() {
            return "The report has no attendee " + number + ".";
        }
    }

    record ReviewOpen(List<Integer> attendees) implements MeetingRefused {
        @Override
        public String detail() {
            var numbers = attendees.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return "Say first whose names these attendees of the report have, or that they are nobody's: " + numbers
                    + ".";
        }
    }

    record ReportsApart(List<UUID> others) implements MeetingRefused {
        @Override
        public String detail() {
            var ids = others.stream().map(UUID::toString).collect(Collectors.joining(", "));
            return "There are more reports of this session: " + ids
                    + ". If they are parts of one meeting, add their files to one report; discard the others.";
        }
    }

    record ReviewClosed(ReportState state) implements MeetingRefused {
        @Override
        public String detail() {
            return "The report was " + state.name().toLowerCase(Locale.ROOT)
                    + " already. What is on record now changes by correction only.";
        }
    }
}
