package org.convoke.selection.group;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.convoke.selection.Decisions;
import org.convoke.selection.Officer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What an officer decided, on which grounds, and the figures of what was proposed and what was decided (R069). Only a
/// second officer's agreement is added later; the next decisions are another one.
@Entity
@Table(name = "decision")
public class KeptDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String project;

    private Long proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Decisions choice;

    @JdbcTypeCode(SqlTypes.JSON)
    private Grounds grounds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Departure> departures;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figures proposed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figures decided;

    @JdbcTypeCode(SqlTypes.JSON)
    private Officer decidedBy;

    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Officer confirmedBy;

    private Instant confirmedAt;

    protected KeptDecision() {}

    KeptDecision(String project, Decisions choice, Grounds grounds, Weighing weighing, Officer officer, Instant now) {
        this.project = project;
        proposal = grounds.proposal().orElse(null);
        this.choice = choice;
        this.grounds = grounds;
        departures = weighing.departures();
        proposed = weighing.proposed().orElse(null);
        decided = weighing.decided();
        decidedBy = officer;
        decidedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void confirm(Officer officer, Instant now) {
        confirmedBy = officer;
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public long id() {
        return id;
    }

    public Decisions choice() {
        return choice;
    }

    public Grounds grounds() {
        return grounds;
    }

    public List<Departure> departures() {
        return departures;
    }

    /// Empty when it rests on no proposal.
    public Optional<Figures> proposed() {
        return Optional.ofNullable(proposed);
    }

    public Figures decided() {
        return decided;
    }

    public Officer decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Optional<Officer> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
