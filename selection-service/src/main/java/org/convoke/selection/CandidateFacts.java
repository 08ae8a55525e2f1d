package org.convoke.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.selection.eligibility.Assessment;
import org.convoke.selection.eligibility.Ruling;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What is known about a candidate and how it is read. Only [Candidate] changes it.
@MappedSuperclass
public abstract class CandidateFacts {

    @Id
    UUID nomination;

    String project;

    @JdbcTypeCode(SqlTypes.JSON)
    Nominee nominee;

    @JdbcTypeCode(SqlTypes.JSON)
    Dossier dossier;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Ruling> rulings = List.of();

    @Enumerated(EnumType.STRING)
    Standing standing;

    /// Place on the list of alternates of the pool; kept after a promotion.
    @Column(name = "list_position")
    Integer position;

    String admission;

    String admittedBy;

    Instant admittedAt;

    UUID replaces;

    /// The number of the seat held; within the pool.
    Integer seat;

    Integer vacatedSeat;

    /// Whose seat was filled by moving up from an overbooked one.
    UUID covers;

    /// The number of a seat that nobody had before, which this person has been given or is proposed for (R082).
    Integer opening;

    Boolean visaNeeded;

    String promotedBy;

    String promotionReason;

    @Embedded
    Withdrawal withdrawal;

    public UUID nomination() {
        return nomination;
    }

    public Nominee nominee() {
        return nominee;
    }

    public Pool pool() {
        return nominee.pool();
    }

    public Dossier dossier() {
        return dossier;
    }

    public Standing standing() {
        return standing;
    }

    /// 1 is next; empty for whoever never was an alternate.
    public Optional<Integer> position() {
        return Optional.ofNullable(position);
    }

    public Optional<String> admission() {
        return Optional.ofNullable(admission);
    }

    /// The officer who admitted a late or incomplete nomination.
    public Optional<String> admittedBy() {
        return Optional.ofNullable(admittedBy);
    }

    public Optional<Instant> admittedAt() {
        return Optional.ofNullable(admittedAt);
    }

    /// The nomination whose seat this person took.
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    /// The number of the seat held, within the pool; above the quota it is one by overbooking.
    public Optional<Integer> seat() {
        return Optional.ofNullable(seat);
    }

    /// The number of the seat given up.
    public Optional<Integer> vacatedSeat() {
        return Optional.ofNullable(vacatedSeat);
    }

    /// The nomination whose seat this person moved to from an overbooked one (R081).
    public Optional<UUID> covers() {
        return Optional.ofNullable(covers);
    }

    /// The seat that stayed empty after the announcement and is this person's, or will be if an officer agrees (R082).
    public Optional<Integer> opening() {
        return Optional.ofNullable(opening);
    }

    /// Whoever travels, as long as nobody has said otherwise.
    public boolean needsVisa() {
        return visaNeeded == null || visaNeeded;
    }

    /// Why an officer promoted this person rather than the one whose turn it was.
    public Optional<String> promotionReason() {
        return Optional.ofNullable(promotionReason);
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    boolean proposed() {
        return standing == Standing.PROPOSED_PARTICIPANT || standing == Standing.PROPOSED_ALTERNATE;
    }

    /// Everything that officers found about single criteria, the first ruling first.
    public List<Ruling> rulings() {
        return rulings;
    }

    /// What the data say and what officers found.
    public Assessment assessment(Terms terms) {
        return dossier.assess(terms).under(rulings);
    }

    /// Why this person cannot be chosen as things stand; empty when nothing stands in the way.
    public List<Exclusion> exclusions(Terms terms) {
        return standing == Standing.RECALLED
                ? List.of(new Exclusion.Recalled())
                : dossier.exclusions(assessment(terms));
    }
}
