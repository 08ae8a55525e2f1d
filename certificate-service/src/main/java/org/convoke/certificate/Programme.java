package org.convoke.certificate;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.convoke.certificate.CertificateRefused.NoAttendanceTaken;
import org.convoke.certificate.CertificateRefused.SessionAhead;
import org.convoke.certificate.CertificateRefused.SessionUnknown;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Session;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What takes place when (R021, R022). Days begin and end in the project's own zone.
///
/// @param attendanceSessions how many sessions bear attendance, so that the database can count along
/// @param overAt the first instant after the last day
/// @param reportsDueAt when progress reports are asked for (R125, Q13); null when none are
@Embeddable
public record Programme(
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        @JdbcTypeCode(SqlTypes.JSON) List<Session> sessions,
        int attendanceSessions,
        Instant overAt,
        Instant reportsDueAt) {

    static Programme of(ProjectNotified notified) {
        var zone = ZoneId.of(notified.zone());
        var end = notified.endsOn();
        return new Programme(
                notified.startsOn(),
                end,
                zone,
                List.copyOf(notified.sessions()),
                (int) notified.sessions().stream()
                        .filter(Session::bearsAttendance)
                        .count(),
                end.plusDays(1).atStartOfDay(zone).toInstant(),
                notified.policy()
                        .progressReportMonths()
                        .map(months -> end.plusMonths(months).atStartOfDay(zone).toInstant())
                        .orElse(null));
    }

    /// The same days with these sessions.
    Programme with(List<Session> rows) {
        var bearing = (int) rows.stream().filter(Session::bearsAttendance).count();
        return new Programme(startsOn, endsOn, zone, List.copyOf(rows), bearing, overAt, reportsDueAt);
    }

    /// The sessions that full attendance is made of: no arrival, departure or recorded visit (R021, R025, R026).
    public List<Session> attended() {
        return sessions.stream().filter(Session::bearsAttendance).toList();
    }

    boolean over(Instant now) {
        return !now.isBefore(overAt);
    }

    boolean reportsDue(Instant now) {
        return reportsDueAt != null && !now.isBefore(reportsDueAt);
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    public Session session(String id) {
        return sessions.stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because(new SessionUnknown(id)));
    }

    /// The session, if attendance can be recorded for it now.
    public Session begun(String id, Instant now) {
        var session = session(id);
        if (!session.bearsAttendance()) {
            throw Refusal.because(new NoAttendanceTaken(id));
        }
        if (today(now).isBefore(session.date())) {
            throw Refusal.because(new SessionAhead(id, session.date()));
        }
        return session;
    }
}
