package org.convoke.nomination.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// An NPO stands by its nominations on the dates of a revision (Q14).
@Entity
public class Reconfirmation {

    @Id
    UUID id;

    String project;
    int revision;
    String country;
    String confirmedBy;
    Instant confirmedAt;

    protected Reconfirmation() {}

    Reconfirmation(String project, int revision, String country, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.project = project;
        this.revision = revision;
        this.country = country;
        this.confirmedBy = by;
        this.confirmedAt = at.truncatedTo(ChronoUnit.MICROS); // as the database gives it back
    }

    public int revision() {
        return revision;
    }

    public String country() {
        return country;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
