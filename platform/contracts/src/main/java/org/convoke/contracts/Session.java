package org.convoke.contracts;

import java.time.LocalDate;

/// One entry of the programme: a day or a session, as the project's attendance unit says (R021, R022).
///
/// @param id unique within the project, as in `day-1` or `day-2-session-1`
/// @param minutes planned length
/// @param bearsAttendance false for arrival and departure (R021) and recorded visits (R026)
public record Session(String id, LocalDate date, String title, int minutes, boolean bearsAttendance) {}
