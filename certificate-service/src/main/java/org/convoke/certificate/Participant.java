package org.convoke.certificate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.CertificateRefused.AlreadyRecorded;
import org.convoke.certificate.CertificateRefused.NothingRecorded;
import org.convoke.certificate.CertificateRefused.NothingToCorrect;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Session;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/// A person with a seat, overseas or local alike (R122), and their line of the attendance sheet.
///
/// A mark once made is never overwritten but by a correction, which is kept with its reason.
@Entity
public class Participant {

    @Id
    private UUID nomination;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project")
    private Course course;

    private String country;

    @Enumerated(EnumType.STRING)
    private Pool pool;

    private String name;
    private String email;
    private String certificateName;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.PENDING;

    private LocalDate reportRequestedOn;

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "nomination"))
    @MapKeyColumn(name = "session")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, Mark> marks = new HashMap<>();

    protected Participant() {}

    Participant(Course course, Nominee nominee) {
        this.course = course;
        nomination = nominee.nomination();
        country = nominee.country();
        pool = nominee.pool();
        name = nominee.name();
        email = nominee.email();
        certificateName = nominee.certificateName();
    }

    /// @return false when the same is on record already
    boolean mark(Session session, Mark mark) {
        var recorded = marks.putIfAbsent(session.id(), mark);
        if (recorded != null && !recorded.says(mark)) {
            throw Refusal.because(
                    new AlreadyRecorded(nomination, session.id(), recorded.present(), recorded.minutes()));
        }
        return recorded == null;
    }

    /// @return what was on record so far
    Mark correct(Session session, Mark mark) {
        var before = mark(session).orElseThrow(() -> Refusal.because(new NothingRecorded(nomination, session.id())));
        if (before.says(mark)) {
            throw Refusal.because(new NothingToCorrect(nomination, session.id()));
        }
        marks.put(session.id(), mark);
        return before;
    }

    /// Nothing that stands was handed out, so that it may be decided once more.
    void reconsider() {
        if (standing == Standing.WITHHELD || standing == Standing.REVOKED) {
            become(Standing.PENDING);
        }
    }

    void become(Standing next) {
        if (!standing.next().contains(next)) {
            throw new IllegalStateException(nomination + " cannot go from " + standing + " to " + next);
        }
        standing = next;
    }

    /// Who was there at all is asked for a progress report, and asked once (R125).
    ///
    /// @return false when there is nothing to ask for
    boolean requestReport(LocalDate today) {
        if (!takesPart() || reportRequestedOn != null || marks.values().stream().noneMatch(Mark::present)) {
            return false;
        }
        reportRequestedOn = today;
        return true;
    }

    boolean recordedAt(List<Session> sessions) {
        return sessions.stream().allMatch(session -> marks.containsKey(session.id()));
    }

    public Optional<Mark> mark(Session session) {
        return Optional.ofNullable(marks.get(session.id()));
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    boolean isMarked(String session) {
        return marks.containsKey(session);
    }

    boolean isPending() {
        return standing == Standing.PENDING;
    }

    public boolean takesPart() {
        return standing != Standing.WITHDRAWN;
    }

    public UUID nomination() {
        return nomination;
    }

    public String project() {
        return course.project();
    }

    public Optional<LocalDate> reportRequestedOn() {
        return Optional.ofNullable(reportRequestedOn);
    }

    public Standing standing() {
        return standing;
    }

    public Nominee nominee() {
        return new Nominee(nomination, country, pool, name, email, certificateName);
    }
}
