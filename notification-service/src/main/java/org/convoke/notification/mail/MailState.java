package org.convoke.notification.mail;

import java.util.EnumSet;
import java.util.Set;

/// How far a mail has come, and every step it may take.
public enum MailState {
    /// Written, and kept until somebody has looked at it.
    HELD,
    /// Written, and kept for its recipient's next digest.
    COLLECTED,
    /// Told in a digest.
    DIGESTED,
    /// Written, never tried.
    QUEUED,
    /// In the hands of a sender, until its lease ends.
    SENDING,
    /// The mail server has accepted it.
    SENT,
    /// Surely not accepted; tried again later.
    RETRY,
    /// Refused for good, or tried often enough.
    FAILED,
    /// Nobody knows whether the mail server accepted it: only the archive or an operator can tell.
    UNKNOWN,
    /// Not tried, because mail to this address comes back.
    SUPPRESSED,
    /// Accepted, and came back (RFC 3464).
    BOUNCED;

    /// A late but certain answer about the last attempt beats what was concluded in the meantime: RETRY may become
    /// SENT.
    public Set<MailState> next() {
        return switch (this) {
            case HELD -> EnumSet.of(QUEUED);
            case COLLECTED -> EnumSet.of(DIGESTED, SUPPRESSED);
            case QUEUED -> EnumSet.of(SENDING, SUPPRESSED, HELD, COLLECTED);
            case SENDING -> EnumSet.of(SENT, RETRY, FAILED, UNKNOWN);
            case UNKNOWN -> EnumSet.of(SENT, RETRY, FAILED, BOUNCED);
            case RETRY -> EnumSet.of(SENDING, SENT, SUPPRESSED, BOUNCED);
            case SENT -> EnumSet.of(BOUNCED);
            case DIGESTED, FAILED, SUPPRESSED, BOUNCED -> EnumSet.noneOf(MailState.class);
        };
    }
}
