package org.convoke.notification.obligation;

import java.util.UUID;
import org.convoke.webkit.Refused;

/// Why nothing is done about an obligation or a calendar.
public sealed interface ObligationRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case NoObligation _, NoCalendar _ -> Kind.NOT_FOUND;
            case NotOpen _, TellsItself _, TooManyCalendars _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return "R049";
    }

    record NoObligation(UUID id) implements ObligationRefused {
        @Override
        public String detail() {
            return "There is no obligation " + id + " that concerns you.";
        }
    }

    record NotOpen(State state) implements ObligationRefused {
        @Override
        public String detail() {
            return "It is " + state + ", so there is nothing to report.";
        }
    }

    record TellsItself(Duty duty) implements ObligationRefused {
        @Override
        public String detail() {
            return duty + " ends by being done on the platform, not by a report.";
        }
    }

    record NoCalendar() implements ObligationRefused {
        @Override
        public String detail() {
            return "This address leads nowhere; open a calendar of your own to get one.";
        }
    }

    record TooManyCalendars(int most) implements ObligationRefused {
        @Override
        public String detail() {
            return "You have " + most + " calendars already; revoke one that is not used any more.";
        }
    }
}
