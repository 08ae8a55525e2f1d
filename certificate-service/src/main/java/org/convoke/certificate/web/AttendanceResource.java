package org.convoke.certificate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Course;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Mark;
import org.convoke.certificate.Participant;
import org.convoke.certificate.Presence;
import org.convoke.certificate.RecordAttendance;
import org.convoke.contracts.Session;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The attendance sheet of a project: sessions across, participants down.
@Path("/api/projects/{code}/attendance")
public class AttendanceResource {

    private final Courses courses;
    private final RecordAttendance recordAttendance;
    private final Audience audience;
    private final Keeper keeper;

    AttendanceResource(Courses courses, RecordAttendance recordAttendance, Audience audience, Keeper keeper) {
        this.courses = courses;
        this.recordAttendance = recordAttendance;
        this.audience = audience;
        this.keeper = keeper;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public View attendance(String code) {
        return view(courses.named(code));
    }

    @PUT
    @Path("{session}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public View recordAttendance(String code, String session, @NotNull @Valid Entry entry) {
        var sheet = entry.records().stream().map(Record::presence).toList();
        recordAttendance.record(code, session, sheet, keeper.recorder());
        return view(courses.named(code));
    }

    private View view(Course course) {
        var sessions = course.programme().attended();
        return new View(
                course.project(),
                sessions,
                audience.sees(course).stream()
                        .map(participant -> Row.of(course, participant))
                        .toList());
    }

    /// @param records of this session; people left out can follow later
    @Schema(name = "AttendanceEntry")
    public record Entry(@NotEmpty @Size(max = 500) List<@NotNull @Valid Record> records) {}

    /// @param minutes attended, where attendance is counted by session; left out, it means all of them or none
    @Schema(name = "AttendanceRecord")
    public record Record(
            @NotNull UUID nomination, @NotNull Boolean present, Optional<@Min(0) @Max(1440) Integer> minutes) {

        Presence presence() {
            return new Presence(nomination, present, minutes == null ? Optional.empty() : minutes);
        }
    }

    /// @param sessions that bear attendance
    @Schema(name = "AttendanceSheet")
    public record View(String project, List<Session> sessions, List<Row> rows) {}

    @Schema(name = "AttendanceRow")
    public record Row(UUID nomination, String name, String country, List<Cell> records) {

        static Row of(Course course, Participant participant) {
            var nominee = participant.nominee();
            var records = course.programme().attended().stream()
                    .flatMap(session -> participant.mark(session).map(mark -> Cell.of(course, session, mark)).stream())
                    .toList();
            return new Row(nominee.nomination(), nominee.name(), nominee.country(), records);
        }
    }

    /// @param attended whether it counts as attendance of the session
    @Schema(name = "AttendanceCell")
    public record Cell(String session, boolean present, int minutes, boolean attended) {

        static Cell of(Course course, Session session, Mark mark) {
            return new Cell(
                    session.id(), mark.present(), mark.minutes(), course.rule().attended(session, mark));
        }
    }
}
