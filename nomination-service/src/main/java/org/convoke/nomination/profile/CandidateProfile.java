package org.convoke.nomination.profile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.convoke.nomination.Candidate;
import org.convoke.nomination.PersonKeys;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A person as one NPO knows them, once per NPO.
@Entity
public class CandidateProfile {

    @Id
    UUID id;

    String country;

    @JdbcTypeCode(SqlTypes.JSON)
    Candidate candidate;

    String name;

    @Embedded
    PersonKeys keys;

    Instant updatedAt;
    String updatedBy;

    @Version
    long version;

    protected CandidateProfile() {}

    CandidateProfile(String country) {
        this.id = UUID.randomUUID();
        this.country = country;
    }

    void write(Candidate now, Instant at, String by) {
        candidate = now;
        name = now.name();
        keys = PersonKeys.of(now);
        updatedAt = at;
        updatedBy = by;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Candidate candidate() {
        return candidate;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public String updatedBy() {
        return updatedBy;
    }

    public long version() {
        return version;
    }
}
