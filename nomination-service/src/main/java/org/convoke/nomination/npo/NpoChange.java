package org.convoke.nomination.npo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Who changed what when about an NPO. The database refuses to change or delete it.
@Entity
public class NpoChange {

    public enum Kind {
        OFFICE_EDITED,
        OFFICER_APPOINTED,
        OFFICER_EDITED,
        OFFICER_DISMISSED,
        DELEGATION_ISSUED,
        DELEGATION_REVOKED,
        SYSTEM_REGISTERED,
        SYSTEM_REMOVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long number;

    String country;
    Instant at;
    String actor;
    String actorName;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String record;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> state;

    protected NpoChange() {}

    NpoChange(Steward steward, Instant at, Kind kind, String record, Map<String, String> state) {
        this.country = steward.country();
        this.at = at;
        this.actor = steward.id();
        this.actorName = steward.name();
        this.kind = kind;
        this.record = record;
        this.state = state;
    }

    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public Kind kind() {
        return kind;
    }

    /// Which one: an officer's subject, a delegation's id, a system's client id, the NPO's country.
    public String record() {
        return record;
    }

    /// As it stood after the change.
    public Map<String, String> state() {
        return state;
    }
}
