package org.convoke.selection;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What is known about a round and how it is read. Only [Round] changes it.
@MappedSuperclass
public abstract class RoundFacts {

    @Id
    String project;

    @Enumerated(EnumType.STRING)
    RoundStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    Terms terms;

    Instant decidedAt;
    String decidedBy;
    Instant announcedAt;
    String announcedBy;

    String lateReason;

    boolean postponed;

    Instant releaseAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> silentCountries = Set.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Overtaken> overtaken = List.of();

    public String project() {
        return project;
    }

    public RoundStatus status() {
        return status;
    }

    public Terms terms() {
        return terms;
    }

    /// What has happened to people proposed since the round was decided.
    public List<Overtaken> overtaken() {
        return overtaken;
    }

    /// Also when it was cancelled afterwards.
    public boolean announced() {
        return announcedAt != null;
    }

    /// Whether people have seats and the project has yet to start.
    public boolean awaitsStart(Instant now) {
        return status == RoundStatus.ANNOUNCED && !postponed && !terms.started(now);
    }

    /// Whether its dates are open until a revision sets new ones.
    public boolean postponed() {
        return postponed;
    }

    /// Invited countries that had put nobody forward when the window closed (R077).
    public Set<String> silentCountries() {
        return silentCountries;
    }

    public Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedAt).map(terms::dayOf);
    }
}
