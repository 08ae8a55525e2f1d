package org.convoke.selection.offer;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/// What happens to offers because time has passed. Several instances may tick at once: each offer ends under the lock
/// of its round. One that fails holds up nobody else and is tried again at the next tick.
@ApplicationScoped
class OfferClock {

    private static final Logger LOG = Logger.getLogger(OfferClock.class);

    private final Offers offers;
    private final ExpireOffer expireOffer;
    private final Clock clock;

    OfferClock(Offers offers, ExpireOffer expireOffer, Clock clock) {
        this.offers = offers;
        this.expireOffer = expireOffer;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = SKIP, skipExecutionIf = ApplicationNotRunning.class)
    void expireOffers() {
        offers.overdue(clock.instant()).forEach(this::expire);
    }

    private void expire(Offer offer) {
        try {
            expireOffer.expire(offer.project(), offer.nomination());
        } catch (RuntimeException e) {
            LOG.errorf(e, "offer to %s of project %s does not expire", offer.nomination(), offer.project());
        }
    }
}
