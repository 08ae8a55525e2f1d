package org.convoke.certificate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.certificate.Courses;
import org.convoke.certificate.RecordAttendance;
import org.convoke.certificate.Recorder;
import org.convoke.certificate.meeting.MeetingRefused.ReportsApart;
import org.convoke.certificate.meeting.ReviewReport.Place;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// What a report says goes onto the sheet, as it was looked at; whoever is not in it was absent. Or nothing of it ever
/// does.
@ApplicationScoped
@Transactional
public class ApplyReport {

    private final Courses courses;
    private final ImportedReports reports;
    private final Sessions sessions;
    private final RecordAttendance recordAttendance;
    private final Clock clock;

    ApplyReport(
            Courses courses,
            ImportedReports reports,
            Sessions sessions,
            RecordAttendance recordAttendance,
            Clock clock) {
        this.courses = courses;
        this.reports = reports;
        this.sessions = sessions;
        this.recordAttendance = recordAttendance;
        this.clock = clock;
    }

    public void apply(Place place, String ifMatch, Recorder by) {
        var course = courses.kept(place.project(), by);
        var report = reports.get(place.project(), place.session(), place.report());
        EntityTag.require(ifMatch, report.version());
        requireAlone(report);
        var sheet = report.apply(sessions.tally(course, place.session()), by.id(), clock.instant());
        recordAttendance.record(place.project(), place.session(), sheet, by);
    }

    /// Who was in the other part of the meeting would be marked with half of their minutes.
    private void requireAlone(ImportedReport report) {
        var others = reports.openBeside(report).stream().map(ImportedReport::id).toList();
        if (!others.isEmpty()) {
            throw Refusal.because(new ReportsApart(others));
        }
    }

    public void discard(Place place, String ifMatch, Recorder by) {
        courses.kept(place.project(), by);
        var report = reports.get(place.project(), place.session(), place.report());
        EntityTag.require(ifMatch, report.version());
        report.discard(by.id(), clock.instant());
    }
}
