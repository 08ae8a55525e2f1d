package org.convoke.selection.offer;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.convoke.webkit.Each;

/// What happens to offers because time has passed. Several instances may tick at once: each offer ends under the lock
/// of its round.
@ApplicationScoped
class OfferClock {

    private final Offers offers;
    private final ExpireOffer expireOffer;
    private final Clock clock;

    OfferClock(Offers offers, ExpireOffer expireOffer, Clock clock) {
        this.offers = offers;
        this.expireOffer = expireOffer;
        this.clock = clock;
    }

    @Scheduled(
            every = "${convoke.clock.every:1s}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void expireOffers() {
        Each.attempt(
                OfferClock.class,
                offers.overdue(clock.instant()),
                offer -> expireOffer.expire(offer.project(), offer.nomination()),
                offer -> "offer to %s of project %s does not expire".formatted(offer.nomination(), offer.project()));
    }
}
