package org.convoke.notification.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;

/// That something was collected for a recipient, and when it is told. It is locked by whoever adds a notice, moves the
/// time or writes the digest, so a notice is either in the digest that is being written or waits for the next.
@Entity
public class WaitingDigest {

    @Id
    private String recipient;

    private String subject;
    private ZoneId zone;
    private Instant dueAt;

    protected WaitingDigest() {}

    public String recipient() {
        return recipient;
    }

    /// Whose preference counts.
    String subject() {
        return subject;
    }

    /// Whose hours count where none was chosen.
    ZoneId zone() {
        return zone;
    }

    /// Platform time.
    public Instant dueAt() {
        return dueAt;
    }

    void move(Instant then) {
        dueAt = then;
    }
}
