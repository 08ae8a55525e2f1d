package org.convoke.notification.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// What a person did about a mail or an address, and why; never changed.
@Entity
public class MailAct {

    /// What was done.
    public enum Act {
        /// An UNKNOWN mail counts as accepted.
        TAKEN_AS_SENT,
        /// An UNKNOWN mail goes out again under its Message-ID.
        SENT_AFTER_ALL,
        /// A mail that was held goes out.
        RELEASED,
        /// The same words went out as a new mail.
        SENT_AGAIN,
        /// An address gets mail again.
        LIFTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(updatable = false)
    private Long number;

    private UUID mail;
    private String address;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String actor;
    private String reason;
    private Instant at;

    protected MailAct() {}

    MailAct(UUID mail, String address, Act act, Motive motive, Instant at) {
        this.mail = mail;
        this.address = address;
        this.act = act;
        this.actor = motive.actor();
        this.reason = motive.reason();
        this.at = at;
    }

    public long number() {
        return number;
    }

    public Act act() {
        return act;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    /// Platform time.
    public Instant at() {
        return at;
    }

    /// Who acts, and why.
    public record Motive(String actor, String reason) {}
}
