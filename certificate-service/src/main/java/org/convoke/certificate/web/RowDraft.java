package org.convoke.certificate.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionKind;
import org.convoke.contracts.SessionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One row of the programme as it is written for publication.
///
/// @param startsAt in the project's zone, as in `09:30`
/// @param bearsAttendance unless given, arrival, departure and recorded visits bear none (R021, R026)
@Schema(name = "ProgrammeRowDraft")
record RowDraft(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}")
        String id,

        @NotNull LocalDate date,
        @NotBlank @Size(max = 300) String title,
        @NotNull SessionKind kind,
        @NotNull SessionStatus status,
        @Min(0) @Max(1440) int minutes,
        Optional<Boolean> bearsAttendance,
        Optional<@Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String> startsAt,
        Optional<@Size(min = 1, max = 300) String> place,
        Optional<@Size(max = 20) List<@NotBlank @Size(max = 200) String>> speakers) {

    ProgrammeRow row(ZoneId zone) {
        var session = new Session(
                id,
                date,
                title,
                minutes,
                bearsAttendance.orElseGet(kind::bearsAttendance),
                Optional.of(kind),
                Optional.of(status));
        var start = startsAt.map(LocalTime::parse)
                .map(time -> date.atTime(time).atZone(zone).toInstant());
        return new ProgrammeRow(session, start, place, speakers.orElse(List.of()));
    }
}
