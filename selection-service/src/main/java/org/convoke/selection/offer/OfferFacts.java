package org.convoke.selection.offer;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.offer.Declaration.Signed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What is known about an offer and how it is read. Only [Offer] changes it.
@MappedSuperclass
public abstract class OfferFacts {

    @Id
    UUID id;

    String project;
    UUID nomination;

    @Enumerated(EnumType.STRING)
    OfferStatus status;

    Instant offeredAt;
    Instant answerBy;

    int linkIssue;
    byte[] linkHash;

    Instant answeredAt;

    @Enumerated(EnumType.STRING)
    Voice answeredBy;

    String answeredById;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Signed> declarations = List.of();

    @Enumerated(EnumType.STRING)
    WithdrawalReason declineReason;

    String declineExplanation;

    @Embedded
    WithdrawalReport report;

    /// Sessions of the first day at which the person was missing.
    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> missed = Set.of();

    String disqualification;

    public String project() {
        return project;
    }

    public UUID nomination() {
        return nomination;
    }

    public OfferStatus status() {
        return status;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /// The last instant for an answer.
    public Instant answerBy() {
        return answerBy;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Voice> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public List<Signed> declarations() {
        return declarations;
    }

    public Optional<WithdrawalReason> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    /// What the person has told the NPO.
    public Optional<WithdrawalReport> report() {
        return Optional.ofNullable(report);
    }
}
