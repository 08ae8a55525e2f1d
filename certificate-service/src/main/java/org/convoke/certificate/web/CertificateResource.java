package org.convoke.certificate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Certificate;
import org.convoke.certificate.Certificates;
import org.convoke.certificate.Course;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.Standing;
import org.convoke.certificate.print.Sheet;
import org.convoke.contracts.CertificateEvent.MissedSession;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What each participant of a project has earned.
@Path("/api/projects/{code}/certificates")
public class CertificateResource {

    private final Courses courses;
    private final Certificates certificates;
    private final Audience audience;

    CertificateResource(Courses courses, Certificates certificates, Audience audience) {
        this.courses = courses;
        this.certificates = certificates;
        this.audience = audience;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<Row> certificates(String code) {
        var course = courses.named(code);
        var issued = certificates.ofProject(code);
        return audience.sees(course).stream()
                .map(one -> Row.of(course, one, Optional.ofNullable(issued.get(one.nomination()))))
                .toList();
    }

    /// @param number of the last certificate; absent unless one was issued
    /// @param missed sessions on record as not attended; while PENDING, as far as the sheet goes
    @Schema(name = "Outcome")
    public record Row(
            UUID nomination,
            String name,
            String country,
            Standing standing,
            Optional<String> number,
            Optional<URI> verificationUrl,
            List<MissedSession> missed) {

        static Row of(Course course, Participant participant, Optional<Certificate> certificate) {
            var nominee = participant.nominee();
            var sheet = certificate.map(Certificate::sheet);
            return new Row(
                    nominee.nomination(),
                    nominee.name(),
                    nominee.country(),
                    participant.standing(),
                    sheet.map(Sheet::number),
                    sheet.map(Sheet::verification),
                    course.missedBy(participant).stream()
                            .map(session -> new MissedSession(session.id(), session.date(), session.title()))
                            .toList());
        }
    }
}
