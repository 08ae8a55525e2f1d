package org.convoke.nomination.npo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.convoke.nomination.npo.NpoRefused.DelegationOver;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The right to act for an NPO that its Director, Alternate Director or Liaison Officer gives to a designated officer
/// (R047, R048, Q3).
///
/// It is never changed, only revoked: another scope or end is another delegation. It outlives the issuer's term,
/// because the office issued it.
@Entity
public class Delegation {

    /// What an officer does for their NPO: endorse a candidate (R047), submit the nomination (R048).
    public enum Act {
        SUBMIT,
        ENDORSE
    }

    /// @param projects codes; empty for all projects
    /// @param beginsOn first day, from midnight in the NPO's zone
    /// @param endsOn last day, until midnight in the NPO's zone
    public record Scope(Set<Act> acts, Set<String> projects, LocalDate beginsOn, LocalDate endsOn) {}

    @Id
    UUID id;

    String country;

    /// Subjects of two officers of the NPO.
    String officer;

    String issuer;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<Act> acts;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> projects;

    LocalDate beginsOn;
    LocalDate endsOn;
    ZoneId zone;
    Instant issuedAt;
    Instant revokedAt;

    @Version
    long version;

    protected Delegation() {}

    Delegation(UUID id, Officer officer, Officer issuer, Scope scope, ZoneId zone, Instant now) {
        this.id = id;
        this.country = officer.country;
        this.officer = officer.subject;
        this.issuer = issuer.subject;
        this.acts = scope.acts();
        this.projects = scope.projects();
        this.beginsOn = scope.beginsOn();
        this.endsOn = scope.endsOn();
        this.zone = zone;
        this.issuedAt = now;
    }

    boolean covers(String project, Act act, Instant at) {
        return revokedAt == null
                && acts.contains(act)
                && (projects.isEmpty() || projects.contains(project))
                && !at.isBefore(begins())
                && at.isBefore(ends());
    }

    void revoke(Instant now) {
        if (!isOpen(now)) {
            throw Refusal.because(new DelegationOver(id));
        }
        revokedAt = now;
    }

    /// Whether there is still something to revoke.
    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(ends());
    }

    /// For the history.
    Map<String, String> state() {
        return Map.of(
                "officer", officer,
                "issuer", issuer,
                "acts",
                        String.join(
                                " ", new TreeSet<>(acts).stream().map(Act::name).toList()),
                "projects", String.join(" ", new TreeSet<>(projects)),
                "beginsOn", beginsOn.toString(),
                "endsOn", endsOn.toString());
    }

    public Instant begins() {
        return beginsOn.atStartOfDay(zone).toInstant();
    }

    /// The first instant at which it no longer holds.
    public Instant ends() {
        return endsOn.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public Scope scope() {
        return new Scope(acts, projects, beginsOn, endsOn);
    }

    public UUID id() {
        return id;
    }

    public String officer() {
        return officer;
    }

    public String issuer() {
        return issuer;
    }

    public ZoneId zone() {
        return zone;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public long version() {
        return version;
    }
}
