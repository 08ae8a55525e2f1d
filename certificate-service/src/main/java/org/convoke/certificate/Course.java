package org.convoke.certificate;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.CertificateRefused.CourseNotHeld;
import org.convoke.certificate.CertificateRefused.NotHosting;
import org.convoke.certificate.CertificateRefused.NotTakingPart;
import org.convoke.certificate.programme.ProgrammeRefused.SessionHeld;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.contracts.Session;
import org.convoke.webkit.Refusal;

/// A project from its first day on: a programme, the people in it and the sheet that says who was there.
///
/// It is *complete* when its last day is over in its own zone and every session that bears attendance is on record for
/// everybody who still takes part; only then is it decided who earned a certificate, by attending all of it (R117).
@Entity
public class Course extends CourseFacts {

    protected Course() {}

    Course(ProjectNotified notified) {
        project = notified.project();
        plan(notified);
    }

    /// @return false when attendance is on record: then everything stays as it was held
    boolean revise(ProjectNotified notified) {
        if (participants.stream().anyMatch(Participant::isMarked)) {
            return false;
        }
        plan(notified);
        prospect = Prospect.PLANNED;
        return true;
    }

    private void plan(ProjectNotified notified) {
        title = notified.title();
        modality = notified.modality();
        venue = notified.venue().orElse(null);
        hostCountries = notified.hostCountries().stream().sorted().toList();
        programme = Programme.of(notified);
        rule = AttendanceRule.of(notified.policy());
        offersSeats = notified.policy().offers().isPresent();
        papers = notified.policy().papers().orElse(null);
    }

    /// Takes over a programme that is told, however it comes. Sessions of which attendance is on record stay as they
    /// were held.
    void follow(List<ProgrammeRow> rows) {
        var sessions = rows.stream().map(ProgrammeRow::session).toList();
        programme.sessions().stream()
                .filter(held -> participants.stream().anyMatch(one -> one.isMarked(held.id())))
                .filter(held -> sessions.stream().noneMatch(session -> sameEvidence(held, session)))
                .findFirst()
                .ifPresent(held -> {
                    throw Refusal.because(new SessionHeld(held.id()));
                });
        programme = programme.with(sessions);
    }

    private static boolean sameEvidence(Session held, Session session) {
        return held.id().equals(session.id())
                && held.date().equals(session.date())
                && held.minutes() == session.minutes()
                && held.bearsAttendance() == session.bearsAttendance();
    }

    /// Refuses whoever does not run this project, and everybody while it does not take place.
    void require(Recorder recorder) {
        recorder.npo().filter(npo -> !hostedBy(npo)).ifPresent(_ -> {
            throw Refusal.because(new NotHosting(project));
        });
        if (prospect != Prospect.PLANNED) {
            throw Refusal.because(new CourseNotHeld(project, prospect));
        }
    }

    void expect(Prospect next) {
        prospect = next;
    }

    /// A person heard of twice has one seat.
    void enrol(Nominee nominee) {
        if (participant(nominee.nomination()).isEmpty()) {
            participants.add(new Participant(this, nominee));
        }
    }

    /// Who withdraws earns nothing; a decision already made stands.
    void withdraw(UUID nomination) {
        participant(nomination)
                .filter(Participant::isPending)
                .ifPresent(participant -> participant.become(Standing.WITHDRAWN));
    }

    /// All of the sheet or nothing; what is on record already is harmless.
    List<AttendanceRecorded> record(String sessionId, List<Presence> sheet, Recorder recorder, Instant now) {
        require(recorder);
        var session = programme.begun(sessionId, now);
        return sheet.stream()
                .flatMap(one -> record(session, one, recorder, now).stream())
                .toList();
    }

    private Optional<AttendanceRecorded> record(Session session, Presence presence, Recorder recorder, Instant now) {
        var participant = taking(presence.nomination());
        var mark = new Mark(presence.present(), rule.minutes(session, presence), recorder.id(), now);
        return participant.mark(session, mark)
                ? Optional.of(new AttendanceRecorded(
                        project, presence.nomination(), session.id(), mark.present(), mark.minutes()))
                : Optional.empty();
    }

    /// Puts one entry of the sheet right. What is decided already is decided again where nothing was handed out.
    Amendment correct(String sessionId, Presence presence, Recorder recorder, Instant now) {
        require(recorder);
        var session = programme.begun(sessionId, now);
        var participant = taking(presence.nomination());
        var missed = missedBy(participant);
        var mark = new Mark(presence.present(), rule.minutes(session, presence), recorder.id(), now);
        var before = participant.correct(session, mark);
        if (!missedBy(participant).equals(missed)) {
            participant.reconsider();
        }
        return new Amendment(
                participant, session, before, mark, missedBy(participant).isEmpty());
    }

    private Participant taking(UUID nomination) {
        return participant(nomination)
                .filter(Participant::takesPart)
                .orElseThrow(() -> Refusal.because(new NotTakingPart(nomination)));
    }

    /// Whether it would count if it were on record.
    public boolean wouldAttend(Session session, Presence presence) {
        return rule.attended(session, new Mark(presence.present(), rule.minutes(session, presence), "", Instant.EPOCH));
    }

    boolean complete(Instant now) {
        var sessions = programme.attended();
        return prospect == Prospect.PLANNED
                && programme.over(now)
                && !sessions.isEmpty()
                && participants.stream()
                        .filter(Participant::isPending)
                        .allMatch(participant -> participant.recordedAt(sessions));
    }

    /// @return the participant, if the time has come to decide about them and nobody has
    Optional<Participant> undecided(UUID nomination, Instant now) {
        return participant(nomination).filter(participant -> participant.isPending() && complete(now));
    }

    List<ProgressReportRequested> requestReports(Instant now) {
        if (prospect != Prospect.PLANNED || !programme.reportsDue(now)) {
            return List.of();
        }
        var today = programme.today(now);
        var due = today.plusDays(papers().progressReportDays());
        return participants.stream()
                .filter(participant -> participant.requestReport(today))
                .map(participant ->
                        new ProgressReportRequested(project, participant.nominee(), today, Optional.of(due)))
                .toList();
    }

    /// The sessions that keep a participant from the certificate, as far as the sheet says (R121).
    public List<Session> missedBy(Participant participant) {
        return programme.attended().stream()
                .filter(session -> participant
                        .mark(session)
                        .filter(mark -> !rule.attended(session, mark))
                        .isPresent())
                .toList();
    }

    public Optional<Participant> participant(UUID nomination) {
        return participants.stream()
                .filter(participant -> participant.nomination().equals(nomination))
                .findFirst();
    }
}
