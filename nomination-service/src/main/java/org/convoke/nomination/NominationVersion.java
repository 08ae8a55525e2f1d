package org.convoke.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A nomination as it was after one act, kept for good (R068).
@Entity
public class NominationVersion {

    public enum Act {
        DRAFTED,
        EDITED,
        SUBMITTED,
        RESUBMITTED,
        RETURNED,
        RECALLED,
        APPROVAL_CONFIRMED
    }

    @Id
    UUID id;

    UUID nomination;
    int number;

    @Enumerated(EnumType.STRING)
    Act act;

    Instant at;
    String by;
    String remark;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> changed;

    @JdbcTypeCode(SqlTypes.JSON)
    Form form;

    protected NominationVersion() {}

    NominationVersion(Nomination nomination, Optional<NominationVersion> before) {
        this.id = UUID.randomUUID();
        this.nomination = nomination.id();
        this.number = before.map(NominationVersion::number).orElse(0) + 1;
        this.form = nomination.form();
        this.changed = before.map(earlier -> form.changedSince(earlier.form)).orElse(Set.of());
    }

    /// 1, 2, 3 …
    public int number() {
        return number;
    }

    public Act act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    /// The question of a return, the reason of a recall, the criteria that an endorsement was given in spite of.
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /// Fields of the form, named as in the request.
    public Set<String> changed() {
        return changed;
    }

    public Form form() {
        return form;
    }
}
