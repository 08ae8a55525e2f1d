package org.convoke.contracts;

import java.time.LocalDate;
import java.util.Optional;

/// One entry of the programme: a day or a session, as the project's attendance unit says (R021, R022).
///
/// @param id unique within the project, as in `day-1` or `day-2-session-1`
/// @param minutes planned length
/// @param bearsAttendance false for arrival and departure (R021) and, unless set otherwise, recorded visits (R026)
/// @param kind empty when the notification does not say
/// @param status empty when the notification does not say
public record Session(
        String id,
        LocalDate date,
        String title,
        int minutes,
        boolean bearsAttendance,
        Optional<SessionKind> kind,
        Optional<SessionStatus> status) {

    /// One of which no more is known.
    public Session(String id, LocalDate date, String title, int minutes, boolean bearsAttendance) {
        this(id, date, title, minutes, bearsAttendance, Optional.empty(), Optional.empty());
    }
}
