package org.convoke.notification.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// What came of an attempt, for those who look after the receiver; only read here.
@Entity
@Immutable
@Table(name = "webhook_attempt")
public class LoggedAttempt {

    @Id
    private Long id;

    private UUID webhook;

    @Column(name = "event_id")
    private UUID event;

    private String type;
    private String project;
    private int attempt;
    private Instant beganAt;
    private Long millis;
    private Integer status;
    private String answer;

    protected LoggedAttempt() {}

    public long id() {
        return id;
    }

    public UUID event() {
        return event;
    }

    public String type() {
        return type;
    }

    public String project() {
        return project;
    }

    /// 1 for the first of this event.
    public int attempt() {
        return attempt;
    }

    public Instant beganAt() {
        return beganAt;
    }

    /// Empty while it is under way, and for good when its sender died.
    public Optional<Long> millis() {
        return Optional.ofNullable(millis);
    }

    /// Empty when there was no answer.
    public Optional<Integer> status() {
        return Optional.ofNullable(status);
    }

    /// How the answer began, or why there was none.
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
