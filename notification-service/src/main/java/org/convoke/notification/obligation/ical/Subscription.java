package org.convoke.notification.obligation.ical;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A calendar that somebody may read at an address of its own, without signing in, until it is revoked.
///
/// The address holds a secret that is derived from `id` and a key (ADR 96); here is only its hash.
@Entity
@Table(name = "calendar_subscription")
public class Subscription {

    @Id
    private UUID id;

    private String holder;
    private String holderName;
    private String country;
    private boolean shared;
    private byte[] secretHash;
    private Instant openedAt;
    private Instant revokedAt;

    protected Subscription() {}

    /// @param shared whether it belongs to the office, so that any of its officers can see and revoke it
    Subscription(
            UUID id,
            String holder,
            String holderName,
            Optional<String> country,
            boolean shared,
            byte[] secretHash,
            Instant now) {
        this.id = id;
        this.holder = holder;
        this.holderName = holderName;
        this.country = country.orElse(null);
        this.shared = shared;
        this.secretHash = secretHash.clone();
        this.openedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String holderName() {
        return holderName;
    }

    /// Whose obligations it shows; empty: the Secretariat's own.
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public boolean shared() {
        return shared;
    }

    public Instant openedAt() {
        return openedAt;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
