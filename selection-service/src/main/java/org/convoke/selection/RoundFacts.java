package org.convoke.selection;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Pool;
import org.convoke.selection.SelectionRefused.AlreadyAnnounced;
import org.convoke.selection.SelectionRefused.DecisionsOvertaken;
import org.convoke.selection.SelectionRefused.NotDecided;
import org.convoke.selection.SelectionRefused.ProjectStarted;
import org.convoke.selection.SelectionRefused.RoundCancelled;
import org.convoke.selection.SelectionRefused.RoundPostponed;
import org.convoke.selection.SelectionRefused.WindowOpen;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What is known about a round, how it is read and what its status forbids. Only [Round] changes it.
@MappedSuperclass
public abstract class RoundFacts {

    @Id
    String project;

    @Enumerated(EnumType.STRING)
    RoundStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    Terms terms;

    @Embedded
    Resolution resolution;

    Instant announcedAt;
    String announcedBy;

    String lateReason;

    boolean postponed;

    Instant releaseAt;
    long version;

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

    /// How many acts there have been on it and its candidates.
    public long version() {
        return version;
    }

    /// Empty until it is decided.
    public Optional<Resolution> resolution() {
        return Optional.ofNullable(resolution);
    }

    /// Whether a second officer agrees with the decisions (R069).
    public boolean confirmed() {
        return resolution != null && resolution.agreed();
    }

    /// The most people who may have a seat, those included for whom somebody has taken the risk (R080, R081).
    public int limit(Pool pool) {
        var unfunded = resolution == null || pool == Pool.LOCAL ? 0 : resolution.beyondFunding();
        return terms.limit(pool) + unfunded;
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

    /// Why it was announced after the last day for it (R073).
    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedAt).map(terms::dayOf);
    }

    /// Refuses unless decisions may be made now.
    public void requireDeciding() {
        switch (status) {
            case OPEN -> throw Refusal.because(new WindowOpen(terms.closesAt()));
            case ANNOUNCED -> throw Refusal.because(new AlreadyAnnounced(terms.dayOf(announcedAt)));
            case CANCELLED -> throw Refusal.because(new RoundCancelled(project));
            case DECIDING -> {
                if (postponed) {
                    throw Refusal.because(new RoundPostponed(project));
                }
            }
        }
    }

    void requireDecided() {
        requireDeciding();
        if (resolution == null) {
            throw Refusal.because(new NotDecided());
        }
        if (!overtaken.isEmpty()) {
            throw Refusal.because(new DecisionsOvertaken(overtaken.size()));
        }
    }

    void requireNotStarted(Instant now) {
        if (!postponed && terms.started(now)) {
            throw Refusal.because(new ProjectStarted(terms.startsOn()));
        }
    }
}
