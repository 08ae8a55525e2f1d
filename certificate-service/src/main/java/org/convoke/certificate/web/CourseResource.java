package org.convoke.certificate.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.convoke.certificate.Course;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.Prospect;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Session;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The programme of a project and how attendance is counted in it.
@Path("/api/projects/{code}")
public class CourseResource {

    private final Courses courses;

    CourseResource(Courses courses) {
        this.courses = courses;
    }

    @GET
    @Authenticated
    public View course(String code) {
        return View.of(courses.named(code));
    }

    /// @param minimumPercent of a session's minutes that have to be attended, less the grace
    /// @param participants how many take part
    @Schema(name = "Course")
    public record View(
            String project,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            Prospect prospect,
            String zone,
            String modality,
            Optional<String> venue,
            List<String> hostCountries,
            AttendanceUnit attendanceUnit,
            int graceMinutes,
            int minimumPercent,
            long participants,
            List<Session> sessions) {

        static View of(Course course) {
            var programme = course.programme();
            return new View(
                    course.project(),
                    course.title(),
                    programme.startsOn(),
                    programme.endsOn(),
                    course.prospect(),
                    programme.zone().getId(),
                    course.modality(),
                    course.venue(),
                    course.hostCountries(),
                    course.rule().unit(),
                    course.rule().graceMinutes(),
                    course.rule().minimumPercent(),
                    course.participants().stream()
                            .filter(Participant::takesPart)
                            .count(),
                    programme.sessions());
        }
    }
}
