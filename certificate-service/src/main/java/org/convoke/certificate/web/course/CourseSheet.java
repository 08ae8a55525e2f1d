package org.convoke.certificate.web.course;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Standing;
import org.convoke.certificate.dispute.DisputeState;
import org.convoke.certificate.web.AttendanceResource;
import org.convoke.certificate.web.AttendanceResource.Row;
import org.convoke.certificate.web.CertificateResource;
import org.convoke.certificate.web.DisputeResource;
import org.convoke.certificate.web.paper.PaperResource;
import org.convoke.certificate.web.paper.PaperView;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Session;
import org.convoke.printing.Wording;

/// What the caller may see of a project, ready to be shown.
@RequestScoped
class CourseSheet {
    private final Courses courses;
    private final AttendanceResource attendance;
    private final CertificateResource certificates;
    private final DisputeResource disputes;
    private final PaperResource papers;

    CourseSheet(
            Courses courses,
            AttendanceResource attendance,
            CertificateResource certificates,
            DisputeResource disputes,
            PaperResource papers) {
        this.courses = courses;
        this.attendance = attendance;
        this.certificates = certificates;
        this.disputes = disputes;
        this.papers = papers;
    }

    /// @param dates as in `5–9 December 2016`
    /// @param bySession whether attendance is counted session by session, as meetings are reported
    record Facts(String code, String title, String dates, String place, int participants, boolean bySession) {}

    /// @param marks one per session, in their order
    record Line(Row person, List<String> marks) {}

    /// @param recorded of the sessions that bear attendance, those with a mark for everybody
    record Sums(
            int participants, long recorded, int sessions, long certified, long withheld, long owed, long disputed) {}

    Facts facts(String code) {
        var course = courses.named(code);
        return new Facts(
                code,
                course.title(),
                Wording.dates(course.programme().startsOn(), course.programme().endsOn()),
                course.venue().orElseGet(() -> Wording.countries(course.hostCountries())),
                attendance.attendance(code).rows().size(),
                course.rule().unit() == AttendanceUnit.SESSION);
    }

    List<Session> sessions(String code) {
        return courses.named(code).programme().attended();
    }

    List<Line> lines(String code) {
        var view = attendance.attendance(code);
        return view.rows().stream()
                .map(row -> new Line(
                        row,
                        view.sessions().stream()
                                .map(session -> mark(row, session))
                                .toList()))
                .toList();
    }

    private static String mark(Row row, Session session) {
        return row.records().stream()
                .filter(cell -> cell.session().equals(session.id()))
                .findFirst()
                .map(cell -> cell.attended() ? "present" : cell.present() ? cell.minutes() + " min" : "absent")
                .orElse("");
    }

    List<CertificateResource.Row> outcomes(String code) {
        return certificates.certificates(code);
    }

    List<PaperView.Row> papers(String code) {
        return papers.papers(code);
    }

    List<DisputeResource.View> open(String code) {
        return disputes.disputes(code).stream()
                .filter(dispute -> dispute.state() == DisputeState.OPEN)
                .toList();
    }

    Sums sums(String code) {
        var lines = lines(code);
        var sessions = sessions(code).size();
        var outcomes = outcomes(code);
        return new Sums(
                lines.size(),
                complete(lines, sessions),
                sessions,
                count(outcomes, Standing.ISSUED),
                count(outcomes, Standing.WITHHELD),
                papers(code).stream()
                        .filter(row -> row.submittedAt().isEmpty()
                                && row.waivedReason().isEmpty())
                        .count(),
                open(code).size());
    }

    /// Those who were there at one session at least.
    long attended(String code) {
        return attendance.attendance(code).rows().stream()
                .filter(row -> row.records().stream().anyMatch(cell -> cell.present()))
                .count();
    }

    long certified(String code) {
        return count(outcomes(code), Standing.ISSUED);
    }

    private static long count(List<CertificateResource.Row> outcomes, Standing standing) {
        return outcomes.stream().filter(row -> row.standing() == standing).count();
    }

    private static long complete(List<Line> lines, int sessions) {
        return IntStream.range(0, sessions)
                .filter(place -> !lines.isEmpty()
                        && lines.stream()
                                .noneMatch(line -> line.marks().get(place).isEmpty()))
                .count();
    }
}
