package org.convoke.notification.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Reads the mailbox that mail comes back to.
///
/// A message is marked as seen after what it says has been recorded: whatever fails in between, it is read again, and
/// the second time is no news.
@ApplicationScoped
public class CollectBounces {

    private static final Logger LOG = Logger.getLogger(CollectBounces.class);

    private final RecordBounce recorder;
    private final Optional<MailAccount> account;
    private final int most;
    private final int size;
    private boolean stopped;

    CollectBounces(RecordBounce recorder, MailSettings settings) {
        this.recorder = recorder;
        this.account = settings.bounces().host().map(host -> new MailAccount(settings.bounces(), host));
        this.most = settings.bounces().most();
        this.size = settings.bounces().size();
    }

    @Scheduled(
            every = "{convoke.mail.bounces.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    synchronized void collect() {
        if (stopped || account.isEmpty()) {
            return;
        }
        try {
            account.get().read(Folder.READ_WRITE, this::collect);
        } catch (MailAccount.Unreachable e) {
            LOG.warn(e.getMessage());
        }
    }

    /// Waits for the round under way.
    synchronized void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private int collect(Folder inbox) throws MessagingException {
        var unseen = inbox.search(new FlagTerm(new Flags(Flag.SEEN), false));
        var count = Math.min(unseen.length, most);
        for (var i = 0; i < count; i++) {
            unseen[i].setFlag(Flag.SEEN, done(unseen[i]));
        }
        return count;
    }

    /// The message is fetched as a whole first: what goes wrong later is wrong with its content.
    private boolean done(Message message) throws MessagingException {
        return message.getSize() > size
                || Bounce.of(new MimeMessage((MimeMessage) message))
                        .map(recorder::record)
                        .orElse(true);
    }
}
