package org.convoke.nomination.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionKind;
import org.convoke.contracts.SessionStatus;
import org.convoke.nomination.call.CallRefused.Contradiction;
import org.convoke.webkit.Refusal;

/// One row of the programme as the Secretariat writes it, on a date (R021) or a day of the project (R022).
///
/// @param day 1 is the first day of the project
/// @param bearsAttendance unless given, arrival, departure and recorded visits bear none (R021, R026)
record SessionDraft(
        @NotBlank @Size(max = 60) String id,
        Optional<LocalDate> date,
        Optional<@Min(1) Integer> day,
        @NotBlank @Size(max = 300) String title,
        @Min(0) int minutes,
        Optional<Boolean> bearsAttendance,
        Optional<SessionKind> kind,
        Optional<SessionStatus> status) {

    /// @throws Refusal unless it has either a date or a day
    Session session(LocalDate startsOn) {
        if (date.isPresent() == day.isPresent()) {
            throw Refusal.because(
                    new Contradiction("sessions", "R022", "sessions: %s needs a date or a day.".formatted(id)));
        }
        var on = date.or(() -> day.map(number -> startsOn.plusDays(number - 1L)));
        return new Session(
                id,
                on.orElseThrow(),
                title,
                minutes,
                bearsAttendance.orElseGet(
                        () -> kind.map(SessionKind::bearsAttendance).orElse(true)),
                kind,
                status);
    }
}
