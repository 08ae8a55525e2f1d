package org.convoke.certificate.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionKind;
import org.convoke.contracts.SessionStatus;

/// Rows of programmes in August 2022.
final class Rows {

    private Rows() {}

    static ProgrammeRow attended(String id, int day, int minutes) {
        return row(id, day, minutes, SessionKind.SESSION, true);
    }

    static ProgrammeRow row(String id, int day, int minutes, SessionKind kind, boolean bears) {
        var session = new Session(
                id,
                LocalDate.of(2022, 8, day),
                "Title of " + id,
                minutes,
                bears,
                Optional.of(kind),
                Optional.of(SessionStatus.FINAL));
        return new ProgrammeRow(session);
    }

    static ProgrammeRow at(String start, ProgrammeRow row) {
        return new ProgrammeRow(
                row.session(),
                Optional.of(Instant.parse(start)),
                Optional.of("Room 1; north, first floor"),
                List.of("K. Ito, Keio"));
    }
}
