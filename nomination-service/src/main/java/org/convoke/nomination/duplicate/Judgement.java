package org.convoke.nomination.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// What the Secretariat found out about two nominations that look like one person. Later ones replace it, none is lost.
@Entity
@Table(name = "duplicate_judgement")
public class Judgement {

    public enum Verdict {
        SAME_PERSON,
        DIFFERENT_PERSONS
    }

    @Id
    UUID id;

    String project;
    UUID one;
    UUID other;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String reason;
    String by;
    Instant at;

    protected Judgement() {}

    Judgement(String project, Pair pair, Verdict verdict, String reason) {
        this.id = UUID.randomUUID();
        this.project = project;
        this.one = pair.one();
        this.other = pair.other();
        this.verdict = verdict;
        this.reason = reason;
    }

    Pair pair() {
        return new Pair(one, other);
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
