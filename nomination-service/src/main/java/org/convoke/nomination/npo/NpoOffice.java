package org.convoke.nomination.npo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.Npo;

/// The National Productivity Organization of a member economy; nominations pass through it and no other way (R049).
@Entity
@Table(name = "npo")
public class NpoOffice {

    @Id
    String country;

    String economy;
    String name;
    String email;
    ZoneId zone;

    /// Of the first change through the API; from then on the operator's directory says nothing about this NPO.
    Instant editedAt;

    @Version
    long version;

    protected NpoOffice() {}

    public Npo published() {
        return new Npo(country, name, email);
    }

    void keep(Instant now) {
        editedAt = editedAt == null ? now : editedAt;
    }

    void edit(String name, String email) {
        this.name = name;
        this.email = email;
    }

    /// For the history.
    Map<String, String> state() {
        return Map.of("name", name, "email", email);
    }

    Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    /// ISO 3166-1 alpha-2.
    public String country() {
        return country;
    }

    public String economy() {
        return economy;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /// Where its days begin and end.
    public ZoneId zone() {
        return zone;
    }

    public long version() {
        return version;
    }
}
