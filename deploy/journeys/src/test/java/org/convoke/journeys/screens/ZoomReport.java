package org.convoke.journeys.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What Zoom exports of a meeting from half past nine on.
///
/// @param day as in `09/05/2017`
/// @param whole those who were there from beginning to end
/// @param gone those who left early
record ZoomReport(String day, List<Applicant> whole, List<Applicant> gone) {
    private static final String HEADER =
            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";
    private static final String HOST =
            "Secretariat of the workshop,meetings@lk.npo.example,%1$s 09:20:00 AM,%1$s 12:40:00 PM,200,No\n";
    private static final String LINE = "%s,%s,%3$s 09:28:00 AM,%3$s %4$s PM,180,Yes\n";

    Path file() {
        var lines = HEADER + HOST.formatted(day) + lines(whole, "12:35:00") + lines(gone, "12:01:00");
        try {
            return Files.writeString(Files.createTempFile("participants", ".csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lines(List<Applicant> people, String end) {
        return people.stream()
                .map(person -> LINE.formatted(person.name(), person.email(), day, end))
                .collect(Collectors.joining());
    }
}
