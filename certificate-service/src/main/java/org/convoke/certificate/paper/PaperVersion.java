package org.convoke.certificate.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A paper as it was handed in once. Only what is known about its harmlessness changes.
@Entity
public class PaperVersion {

    @Id
    UUID id;

    UUID paper;
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> form;

    /// Of the file; null when there is none.
    Integer size;

    Instant arrivedAt;
    Long lateBySeconds;

    @Enumerated(EnumType.STRING)
    VersionState state;

    Instant scannedAt;

    protected PaperVersion() {}

    PaperVersion(Paper paper, Map<String, String> form, Optional<byte[]> file, Instant now) {
        id = UUID.randomUUID();
        this.paper = paper.id();
        number = paper.nextVersion();
        this.form = form;
        size = file.map(content -> content.length).orElse(null);
        arrivedAt = now;
        lateBySeconds = now.isBefore(paper.dueAt())
                ? null
                : Duration.between(paper.dueAt(), now).toSeconds();
        state = file.isPresent() ? VersionState.QUARANTINED : VersionState.TAKEN;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    /// By the names of [PaperForm].
    public Map<String, String> form() {
        return form;
    }

    public boolean hasFile() {
        return size != null;
    }

    public Optional<Integer> size() {
        return Optional.ofNullable(size);
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public Optional<Duration> late() {
        return Optional.ofNullable(lateBySeconds).map(Duration::ofSeconds);
    }

    public VersionState state() {
        return state;
    }
}
