package org.convoke.certificate.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.dispute.DisputeRefused.AnsweredAlready;
import org.convoke.contracts.CertificateEvent.AttendanceDisputeAnswered;
import org.convoke.contracts.CertificateEvent.AttendanceDisputed;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Session;
import org.convoke.webkit.Refusal;

/// A participant says that the record of one session is wrong, and is answered once.
@Entity
public class Dispute {

    @Id
    private UUID id;

    private String project;
    private UUID nomination;
    private String session;
    private String words;
    private Instant disputedAt;

    @Enumerated(EnumType.STRING)
    private DisputeState state = DisputeState.OPEN;

    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected Dispute() {}

    Dispute(String project, UUID nomination, String session, String words, Instant now) {
        id = UUID.randomUUID();
        this.project = project;
        this.nomination = nomination;
        this.session = session;
        this.words = words;
        disputedAt = now;
    }

    AttendanceDisputed disputed(Nominee nominee, Session about) {
        return new AttendanceDisputed(project, nominee, about, disputedAt);
    }

    void answer(DisputeState as, String words, String by, Instant now) {
        if (state != DisputeState.OPEN) {
            throw Refusal.because(new AnsweredAlready(state));
        }
        state = as;
        answer = words;
        answeredBy = by;
        answeredAt = now;
    }

    AttendanceDisputeAnswered answered(Nominee nominee, Session about) {
        return new AttendanceDisputeAnswered(project, nominee, about, state == DisputeState.CORRECTED, answeredAt);
    }

    /// Whether it is about what was put on record at that time.
    public boolean covers(Instant recordedAt) {
        return state == DisputeState.OPEN || !recordedAt.isAfter(answeredAt);
    }

    public UUID id() {
        return id;
    }

    public UUID nomination() {
        return nomination;
    }

    public String session() {
        return session;
    }

    public String words() {
        return words;
    }

    public Instant disputedAt() {
        return disputedAt;
    }

    public DisputeState state() {
        return state;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
