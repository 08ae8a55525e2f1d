package org.convoke.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.Rank;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// An order of preference that an NPO gave its nominees, kept when the next one replaces it (R045).
@Entity
public class RankOrder {

    @Id
    UUID id;

    String project;
    String country;
    Instant at;
    String by;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Rank> ranks;

    protected RankOrder() {}

    RankOrder(String project, String country, List<Rank> ranks) {
        this.id = UUID.randomUUID();
        this.project = project;
        this.country = country;
        this.ranks = ranks;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public List<Rank> ranks() {
        return ranks;
    }
}
