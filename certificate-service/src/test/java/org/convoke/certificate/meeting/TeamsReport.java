package org.convoke.certificate.meeting;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An attendance report as Teams exports it with British settings, for as many people as one likes.
public final class TeamsReport {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm:ss", Locale.UK);

    private final List<String> joins = new ArrayList<>();
    private final LocalDate date;

    public TeamsReport(LocalDate date) {
        this.date = date;
    }

    /// @param email empty for somebody who was not signed in
    public TeamsReport joined(String name, String email, String from, String to) {
        joins.add(String.join("\t", name, moment(from), moment(to), "", email, "Attendee"));
        return this;
    }

    public byte[] bytes() {
        var lines = new ArrayList<>(List.of(
                "1. Summary",
                "Meeting title\tWorkshop",
                "",
                "2. Participants",
                "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole",
                "",
                "3. In-Meeting Activities",
                "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole"));
        lines.addAll(joins);
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
        file.writeBytes((String.join("\r\n", lines) + "\r\n").getBytes(UTF_16LE));
        return file.toByteArray();
    }

    private String moment(String time) {
        return MOMENT.format(date.atTime(LocalTime.parse(time)));
    }
}
