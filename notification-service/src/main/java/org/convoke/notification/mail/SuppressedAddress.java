package org.convoke.notification.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// An address that mail comes back from: it gets no more until somebody lifts that.
@Entity
public class SuppressedAddress {

    @Id
    private String address;

    private UUID mail;
    private String reason;
    private Instant since;

    protected SuppressedAddress() {}

    SuppressedAddress(Mail mail, String reason, Instant since) {
        this.address = key(mail.recipient());
        this.mail = mail.id();
        this.reason = reason;
        this.since = since;
    }

    static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    public String address() {
        return address;
    }

    /// The mail that came back.
    public UUID mail() {
        return mail;
    }

    public String reason() {
        return reason;
    }

    /// Platform time.
    public Instant since() {
        return since;
    }
}
