package org.convoke.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// What is known about a nomination and how it is read. Only [Nomination] changes it.
@MappedSuperclass
public abstract class NominationFacts {

    @Id
    UUID id;

    String project;
    String country;

    @Enumerated(EnumType.STRING)
    Pool pool;

    Integer rank;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Form form;

    /// Since the last endorsement.
    boolean edited;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Candidate candidate;

    @Embedded
    PersonKeys keys;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Set<DocumentKind> documents;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Set<DocumentKind> missing;

    @Enumerated(EnumType.STRING)
    GovernmentApproval governmentApproval;

    @Embedded
    Endorsement endorsement;

    Instant submittedAt;

    boolean late;

    @Embedded
    Clarification clarification;

    @Embedded
    Attestation attestation;

    @Enumerated(EnumType.STRING)
    NominationStatus status;

    @Version
    long version;

    public UUID id() {
        return id;
    }

    public String project() {
        return project;
    }

    public String country() {
        return country;
    }

    public Pool pool() {
        return pool;
    }

    public Optional<Integer> rank() {
        return Optional.ofNullable(rank);
    }

    /// What the NPO writes, endorsed or not.
    public Form form() {
        return form;
    }

    /// Whether the form says something that nobody has endorsed.
    public boolean isUnendorsed() {
        return status == NominationStatus.DRAFT || edited;
    }

    /// As endorsed last; a draft has none, only its form.
    public Candidate candidate() {
        return candidate;
    }

    public Optional<PersonKeys> keys() {
        return Optional.ofNullable(keys);
    }

    /// What has come so far, whatever was asked for.
    public Set<DocumentKind> documents() {
        return documents;
    }

    public Set<DocumentKind> missing() {
        return missing;
    }

    public boolean isProvisional() {
        return governmentApproval == GovernmentApproval.TO_FOLLOW;
    }

    public boolean isLate() {
        return late;
    }

    public NominationStatus status() {
        return status;
    }

    /// The first time, which decides whether it is in time; null for a draft.
    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<Endorsement> endorsement() {
        return Optional.ofNullable(endorsement);
    }

    /// What the Secretariat asks; only while the nomination is returned.
    public Optional<Clarification> clarification() {
        return Optional.ofNullable(clarification);
    }

    public Optional<Attestation> attestation() {
        return Optional.ofNullable(attestation);
    }

    /// Grows with every change; the entity tag.
    public long version() {
        return version;
    }
}
