package org.convoke.certificate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Recorder;
import org.convoke.certificate.meeting.ReviewReport.Place;
import org.convoke.webkit.EntityTag;

/// The meeting was started again and there is a report of each part: the minutes of both count, and a moment that is in
/// both counts once.
@ApplicationScoped
@Transactional
public class ContinueReport {

    private final Courses courses;
    private final ImportedReports reports;
    private final MeetingSettings settings;

    ContinueReport(Courses courses, ImportedReports reports, MeetingSettings settings) {
        this.courses = courses;
        this.reports = reports;
        this.settings = settings;
    }

    /// @param exportedIn zone of the clock by which the file was exported; empty: that of the project
    public void add(Place place, String ifMatch, byte[] file, Optional<ZoneId> exportedIn, Recorder by) {
        var course = courses.kept(place.project(), by);
        var report = reports.get(place.project(), place.session(), place.report());
        EntityTag.require(ifMatch, report.version());
        var zone = exportedIn.orElse(course.programme().zone());
        var date = course.programme().session(place.session()).date();
        var more = MeetingReport.read(file, zone, date, settings.lines());
        report.take(Sessions.roll(course).attendees(more.sightings()));
    }
}
