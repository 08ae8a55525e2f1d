package org.convoke.notification.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.convoke.notification.mail.Delivery.Accepted;
import org.convoke.notification.mail.Delivery.Deferred;
import org.jboss.logging.Logger;

/// Finds out what became of mails whose outcome nobody knows, by looking for them in the archive.
///
/// A mail in the archive was accepted; one that is not there after the settling time was not, and goes out again under
/// the same Message-ID. Without an archive it stays UNKNOWN for an operator: rather late than twice.
@ApplicationScoped
public class ReconcileMails {

    private static final Logger LOG = Logger.getLogger(ReconcileMails.class);

    private final GiveUpSilent silent;
    private final ListUnknown unknown;
    private final EndAttempt ends;
    private final Optional<Archive> archive;
    private boolean stopped;

    ReconcileMails(GiveUpSilent silent, ListUnknown unknown, EndAttempt ends, MailSettings settings) {
        this.silent = silent;
        this.unknown = unknown;
        this.ends = ends;
        this.archive = Archive.of(settings.archive());
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    synchronized void reconcile() {
        if (stopped) {
            return;
        }
        silent.giveUp();
        archive.ifPresent(mailbox -> unknown.list().forEach(mail -> reconcile(mail, mailbox)));
    }

    /// Waits for the round under way.
    synchronized void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void reconcile(Mail mail, Archive mailbox) {
        try {
            var found = mailbox.holds(mail.messageId());
            ends.end(mail, found ? new Accepted("found in the archive") : new Deferred("not in the archive", true));
        } catch (Archive.Unreachable e) {
            LOG.warnf("mail %s stays unknown: %s", mail.id(), e.getMessage());
        }
    }
}
