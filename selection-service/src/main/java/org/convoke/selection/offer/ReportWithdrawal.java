package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.eventing.Outbox;

/// A participant tells the NPO at once of being unable to attend, with the reason (R109, R110). The seat is kept until
/// the NPO has passed that on.
@ApplicationScoped
public class ReportWithdrawal {

    private final OpenOffers openOffers;
    private final Clock clock;
    private final Outbox outbox;

    ReportWithdrawal(OpenOffers openOffers, Clock clock, Outbox outbox) {
        this.openOffers = openOffers;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    public void report(
            String project, UUID nomination, Speaker.Holder person, WithdrawalReason reason, String explanation) {
        var now = clock.instant();
        var open = openOffers.locked(project, nomination, person, now);
        outbox.add(open.offer().report(open.nominee(), new WithdrawalReport(reason, explanation, now)));
    }
}
