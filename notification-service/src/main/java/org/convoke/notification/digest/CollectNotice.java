package org.convoke.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.notification.mail.CollectedMails;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Order;

/// Keeps an optional notice for its recipient's next digest. One that officers look at first goes out by itself.
@ApplicationScoped
public class CollectNotice {

    private final Mails mails;
    private final CollectedMails collected;
    private final WaitingDigests waiting;
    private final DigestSettings settings;
    private final Clock clock;

    CollectNotice(Mails mails, CollectedMails collected, WaitingDigests waiting, DigestSettings settings, Clock clock) {
        this.mails = mails;
        this.collected = collected;
        this.waiting = waiting;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void collect(Order order, Letter letter, Reader reader) {
        if (mails.isHeld(order)) {
            mails.owe(order, letter);
            return;
        }
        var theirs = reader.country().flatMap(Zones::of).orElseGet(settings::zone);
        var zone = reader.wishes().zone().orElse(theirs);
        waiting.add(
                order.recipient(), reader, theirs, settings.next(reader.wishes().rhythm(), clock.instant(), zone));
        collected.add(order, letter);
    }
}
