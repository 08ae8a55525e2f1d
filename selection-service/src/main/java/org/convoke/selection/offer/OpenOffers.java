package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.selection.Candidates;
import org.convoke.selection.Round;
import org.convoke.selection.Rounds;
import org.convoke.selection.offer.OfferRefused.OffersAtRest;
import org.convoke.selection.offer.OfferRefused.UnknownOffer;
import org.convoke.webkit.Refusal;

/// Offers that somebody with the right to it may change now, under the lock of their round.
@ApplicationScoped
class OpenOffers {

    record OpenOffer(Round round, Nominee nominee, Offer offer) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final Offers offers;

    OpenOffers(Rounds rounds, Candidates candidates, Offers offers) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.offers = offers;
    }

    OpenOffer locked(String project, UUID nomination, Speaker speaker, Instant now) {
        var round = rounds.locked(project);
        var offer = offers.get(project, nomination);
        var nominee = candidates
                .findByIdOptional(nomination)
                .orElseThrow(() -> Refusal.because(new UnknownOffer(nomination)))
                .nominee();
        offer.hear(speaker, nominee);
        if (!round.awaitsStart(now)) {
            throw Refusal.because(new OffersAtRest(project));
        }
        return new OpenOffer(round, nominee, offer);
    }
}
