package org.convoke.notification.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.feed.Position;
import org.convoke.notification.mail.Delivery.Accepted;
import org.convoke.notification.mail.Delivery.Deferred;
import org.convoke.notification.mail.Delivery.Refused;
import org.convoke.notification.mail.Delivery.Unanswered;

/// A letter on its way to one recipient, written once per event, template and recipient.
///
/// It keeps its Message-ID over all attempts and is never tried again while an earlier attempt may have succeeded: what
/// became UNKNOWN waits for the archive or an operator. Attempts are numbered, so the outcome of one that was given up
/// cannot touch a later one. Leases and pauses are times of the database's clock, `queuedAt` and `sentAt` of the
/// platform's.
@Entity
public class Mail {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long seq;

    @Column(insertable = false, updatable = false)
    private long tx;

    private String dedupeKey;
    private UUID againOf;

    @Embedded
    private Order owed;

    @Embedded
    private Letter letter;

    private String invitation;
    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.QUEUED;

    private int attempts;
    private Instant nextAttemptAt;
    private Instant leaseUntil;
    private boolean slotted;
    private String lastReply;
    private Instant queuedAt;
    private Instant sentAt;

    protected Mail() {}

    Mail(Order order, Letter letter, Optional<String> invitation, String domain, Now now) {
        this.id = UUID.randomUUID();
        this.messageId = "<" + id + "@" + domain + ">";
        this.dedupeKey = order.dedupeKey();
        this.owed = order;
        this.letter = letter;
        this.invitation = invitation.orElse(null);
        this.nextAttemptAt = now.database();
        this.queuedAt = now.platform();
    }

    public UUID id() {
        return id;
    }

    /// The first of the mails with these words, when somebody had them sent again.
    public Optional<UUID> againOf() {
        return Optional.ofNullable(againOf);
    }

    public Order order() {
        return owed;
    }

    public String recipient() {
        return owed.recipient();
    }

    public Letter letter() {
        return letter;
    }

    /// The iCalendar file that goes with it.
    public Optional<String> invitation() {
        return Optional.ofNullable(invitation);
    }

    public MailState state() {
        return state;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Position position() {
        return new Position(tx, seq);
    }

    String messageId() {
        return messageId;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /// What the mail server, the archive or a bounce said last.
    public Optional<String> lastReply() {
        return Optional.ofNullable(lastReply);
    }

    boolean slotted() {
        return slotted;
    }

    /// Goes out at the next moment that its domain has free.
    void waitFor(Instant slot) {
        slotted = true;
        nextAttemptAt = slot;
    }

    void suppress(String reason) {
        become(MailState.SUPPRESSED);
        lastReply = reason;
    }

    void bounce(Bounce bounce) {
        become(MailState.BOUNCED);
        lastReply = bounce.reply();
    }

    /// The same words as a mail of its own, because somebody asked for it.
    Mail again(String domain, Now now) {
        var copy = new Mail(owed, letter, invitation(), domain, now);
        copy.dedupeKey = "again " + copy.id;
        copy.againOf = againOf().orElse(id);
        return copy;
    }

    void release(Now now) {
        become(MailState.QUEUED);
        nextAttemptAt = now.database();
    }

    /// Begins the next attempt.
    void claim(Now now, MailSettings settings) {
        become(MailState.SENDING);
        attempts++;
        slotted = false;
        leaseUntil = now.database().plus(settings.lease());
    }

    /// Ends an attempt with what the mail server said; without effect when that is no news any more.
    void end(int attempt, Delivery delivery, Now now, MailSettings settings) {
        var then = delivery.then(attempts, settings);
        if (attempt != attempts || !state.next().contains(then)) {
            return;
        }
        become(then);
        lastReply = delivery.reply();
        switch (delivery) {
            case Accepted _ -> sentAt = now.platform();
            case Deferred deferred -> nextAttemptAt = now.database().plus(deferred.pause(attempts, settings));
            case Unanswered _ -> nextAttemptAt = now.database().plus(settings.settle());
            case Refused _ -> {}
        }
    }

    void become(MailState then) {
        if (!state.next().contains(then)) {
            throw new IllegalStateException("mail %s cannot become %s from %s".formatted(id, then, state));
        }
        state = then;
        leaseUntil = null;
    }
}
