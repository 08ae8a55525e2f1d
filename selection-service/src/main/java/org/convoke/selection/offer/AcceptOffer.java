package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.convoke.eventing.Outbox;

/// The person takes the seat and declares what the project asks for (R104 to R108).
@ApplicationScoped
public class AcceptOffer {

    private final OpenOffers openOffers;
    private final Clock clock;
    private final Outbox outbox;

    AcceptOffer(OpenOffers openOffers, Clock clock, Outbox outbox) {
        this.openOffers = openOffers;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    public void accept(String project, UUID nomination, Speaker speaker, Set<Declaration> declarations) {
        var now = clock.instant();
        var open = openOffers.locked(project, nomination, speaker, now);
        var nominee = open.nominee();
        var required = Declaration.required(open.round().terms(), nominee.pool());
        outbox.add(open.offer().accept(nominee, speaker, declarations, required, now));
    }
}
