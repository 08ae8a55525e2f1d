package org.convoke.certificate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Recorder;
import org.convoke.certificate.meeting.MeetingRefused.CountedByDay;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.webkit.Refusal;

/// The report of a meeting is read for one session, to be looked at before anything of it is put on record. The same
/// file read twice is one report.
@ApplicationScoped
@Transactional
public class ReadReport {

    private final Courses courses;
    private final ImportedReports reports;
    private final MeetingSettings settings;
    private final Clock clock;

    ReadReport(Courses courses, ImportedReports reports, MeetingSettings settings, Clock clock) {
        this.courses = courses;
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param exportedIn zone of the clock by which the report was exported; empty: that of the project
    public UUID read(String project, String id, byte[] file, Optional<ZoneId> exportedIn, Recorder by) {
        var course = courses.kept(project, by);
        if (course.rule().unit() == AttendanceUnit.DAY) {
            throw Refusal.because(new CountedByDay(project));
        }
        var session = course.programme().begun(id, clock.instant());
        var hash = hash(file);
        return reports.same(project, id, hash).map(ImportedReport::id).orElseGet(() -> {
            var zone = exportedIn.orElse(course.programme().zone());
            var report = MeetingReport.read(file, zone, session.date(), settings.lines());
            var attendees = Sessions.roll(course).attendees(report.sightings());
            var read = new ImportedReport(project, id, hash, report.product(), attendees);
            reports.persist(read.read(by.id(), clock.instant()));
            return read.id();
        });
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
