package org.convoke.nomination.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// An NPO's word that a nominee meets a criterion; a statement, never a score (R040, R042).
@Entity
@Table(name = "criterion_confirmation")
@IdClass(Confirmation.Key.class)
public class Confirmation {

    record Key(UUID nomination, Criterion criterion) implements Serializable {}

    @Id
    UUID nomination;

    @Id
    @Enumerated(EnumType.STRING)
    Criterion criterion;

    String confirmedBy;

    Instant confirmedAt;

    protected Confirmation() {}

    Confirmation(UUID nomination, Criterion criterion, String confirmedBy, Instant confirmedAt) {
        this.nomination = nomination;
        this.criterion = criterion;
        this.confirmedBy = confirmedBy;
        this.confirmedAt = confirmedAt;
    }

    public Criterion criterion() {
        return criterion;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
