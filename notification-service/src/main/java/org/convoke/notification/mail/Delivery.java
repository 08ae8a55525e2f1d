package org.convoke.notification.mail;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;

/// What came of one attempt to hand a mail to the mail server.
///
/// Certain are only a reply of the server, never having reached it, and a look into the archive; everything else is
/// Unanswered (RFC 1047).
sealed interface Delivery {

    /// Replies about our own login (RFC 4954): an operator has to repair that, the mail itself is fine.
    Set<Integer> LOGIN = Set.of(530, 534, 535, 538);

    String reply();

    record Accepted(String reply) implements Delivery {}

    /// @param lost the attempt came to nothing on the way, so there is no reason to wait before the next
    record Deferred(String reply, boolean lost) implements Delivery {

        /// Valid as long as pauses are left.
        Duration pause(int attempts, MailSettings settings) {
            return lost || attempts > settings.backoff().size()
                    ? Duration.ZERO
                    : settings.backoff().get(attempts - 1);
        }
    }

    record Refused(String reply) implements Delivery {}

    record Unanswered(String reply) implements Delivery {}

    /// What becomes of a mail after so many attempts.
    default MailState then(int attempts, MailSettings settings) {
        return switch (this) {
            case Accepted _ -> MailState.SENT;
            case Deferred _ -> attempts <= settings.backoff().size() ? MailState.RETRY : MailState.FAILED;
            case Refused _ -> MailState.FAILED;
            case Unanswered _ -> MailState.UNKNOWN;
        };
    }

    static Delivery of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return of(smtp);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new Deferred(cause.getMessage(), false);
            }
            if (cause instanceof IllegalArgumentException) {
                return new Refused(cause.getMessage());
            }
        }
        return new Unanswered(failure.toString());
    }

    private static Delivery of(SMTPException smtp) {
        var hopeless = smtp.isPermanent() && !LOGIN.contains(smtp.getReplyCode());
        return hopeless ? new Refused(smtp.getMessage()) : new Deferred(smtp.getMessage(), false);
    }
}
