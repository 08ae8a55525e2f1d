package org.convoke.certificate.paper;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.Escalation;
import org.convoke.contracts.PaperKind;

/// What is known about a paper and how it is read. Only [Paper] changes it.
@MappedSuperclass
public abstract class PaperFacts {

    @Id
    UUID id;

    String project;
    UUID nomination;

    @Enumerated(EnumType.STRING)
    PaperKind kind;

    @Enumerated(EnumType.STRING)
    PaperStatus status = PaperStatus.OWED;

    LocalDate askedOn;
    LocalDate dueOn;
    Instant dueAt;
    int versions;
    Instant submittedAt;
    Long lateBySeconds;
    String waivedReason;
    String waivedBy;
    Instant waivedAt;

    @Enumerated(EnumType.STRING)
    Escalation told;

    /// When the next one is told that it is missing; null when everybody was.
    Instant chaseAt;

    public UUID id() {
        return id;
    }

    public String project() {
        return project;
    }

    public UUID nomination() {
        return nomination;
    }

    public PaperKind kind() {
        return kind;
    }

    public PaperStatus status() {
        return status;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /// The last day on which it is in time, in the project's zone.
    public LocalDate dueOn() {
        return dueOn;
    }

    Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /// How long after the end of the last day the first version arrived; empty when it was in time or is not there.
    public Optional<Duration> late() {
        return Optional.ofNullable(lateBySeconds).map(Duration::ofSeconds);
    }

    public Optional<String> waivedReason() {
        return Optional.ofNullable(waivedReason);
    }

    public Optional<Escalation> told() {
        return Optional.ofNullable(told);
    }
}
