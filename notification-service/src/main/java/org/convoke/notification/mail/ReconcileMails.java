package org.convoke.notification.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.notification.mail.Delivery.Accepted;
import org.convoke.notification.mail.Delivery.Deferred;
import org.jboss.logging.Logger;

/// Finds out what became of mails whose outcome nobody knows, by looking for them in the archive.
///
/// A mail in the archive was accepted; one that is not there after the settling time was not, and goes out again under
/// the same Message-ID. Where the archive cannot tell, it stays UNKNOWN for an operator: rather late than twice. Only
/// templates that may arrive twice do not wait for that.
@ApplicationScoped
public class ReconcileMails {

    private static final Logger LOG = Logger.getLogger(ReconcileMails.class);

    private final GiveUpSilent silent;
    private final ListUnknown unknown;
    private final EndAttempt ends;
    private final Optional<Archive> archive;
    private final Set<String> mayArriveTwice;
    private boolean stopped;

    ReconcileMails(GiveUpSilent silent, ListUnknown unknown, EndAttempt ends, MailSettings settings) {
        this.silent = silent;
        this.unknown = unknown;
        this.ends = ends;
        this.archive = Archive.of(settings.archive());
        this.mayArriveTwice = settings.retryWhenUnknown();
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
        var doubtful = unknown.list();
        try {
            lookUp(doubtful);
        } catch (MailAccount.Unreachable e) {
            LOG.warnf("%d mails are unknown: %s", doubtful.size(), e.getMessage());
            doubtful.forEach(this::decideAlone);
        }
    }

    /// Waits for the round under way.
    synchronized void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void lookUp(List<Mail> doubtful) throws MailAccount.Unreachable {
        if (archive.isEmpty()) {
            doubtful.forEach(this::decideAlone);
            return;
        }
        var held = archive.get().held(doubtful.stream().map(Mail::messageId).toList());
        for (var mail : doubtful) {
            var found = held.contains(mail.messageId());
            ends.end(mail, found ? new Accepted("found in the archive") : new Deferred("not in the archive", true));
        }
    }

    private void decideAlone(Mail mail) {
        if (mayArriveTwice.contains(mail.order().template())) {
            ends.end(mail, new Deferred("perhaps accepted, and sent again: no archive can tell", true));
        }
    }
}
