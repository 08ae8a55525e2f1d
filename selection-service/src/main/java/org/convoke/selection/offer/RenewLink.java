package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.PersonalLinks;

/// A link that was lost or has fallen into other hands is made useless, and the person is sent another one.
@ApplicationScoped
public class RenewLink {

    private final OpenOffers openOffers;
    private final PersonalLinks links;
    private final Clock clock;
    private final Outbox outbox;

    RenewLink(OpenOffers openOffers, PersonalLinks links, Clock clock, Outbox outbox) {
        this.openOffers = openOffers;
        this.links = links;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    public void renew(String project, UUID nomination, Speaker.Officer officer) {
        var open = openOffers.locked(project, nomination, officer, clock.instant());
        outbox.add(open.offer().renew(open.nominee(), links));
    }
}
