package org.convoke.certificate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.certificate.CertificateRefused.NotTakingPart;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Recorder;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// A person says whose name an attendee of a report has, or that it is nobody's who takes part.
@ApplicationScoped
@Transactional
public class ReviewReport {

    private final Courses courses;
    private final ImportedReports reports;

    ReviewReport(Courses courses, ImportedReports reports) {
        this.courses = courses;
        this.reports = reports;
    }

    public void match(Place place, String ifMatch, int attendee, UUID nomination, Recorder by) {
        var course = courses.kept(place.project(), by);
        Sessions.roll(course).participants().stream()
                .filter(person -> person.nomination().equals(nomination))
                .findFirst()
                .orElseThrow(() -> Refusal.because(new NotTakingPart(nomination)));
        found(place, ifMatch).find(attendee, Finding.matched(nomination, by.id()));
    }

    public void dismiss(Place place, String ifMatch, int attendee, String reason, Recorder by) {
        courses.kept(place.project(), by);
        found(place, ifMatch).find(attendee, Finding.dismissed(reason, by.id()));
    }

    private ImportedReport found(Place place, String ifMatch) {
        var report = reports.get(place.project(), place.session(), place.report());
        EntityTag.require(ifMatch, report.version());
        return report;
    }

    /// Where a report is.
    public record Place(String project, String session, UUID report) {}
}
