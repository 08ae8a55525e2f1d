package org.convoke.selection.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.offer.Declaration;
import org.convoke.selection.offer.Offer;
import org.convoke.selection.offer.OfferStatus;

/// Writes the sheet of an offer as things stand now.
@ApplicationScoped
class OfferSheets {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;

    OfferSheets(Rounds rounds, Candidates candidates, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
    }

    OfferSheet of(Offer offer) {
        var now = clock.instant();
        var round = rounds.get(offer.project());
        var candidate = candidates.findById(offer.nomination());
        var late = offer.status() == OfferStatus.OFFERED && now.isAfter(offer.answerBy());
        return new OfferSheet(
                offer.project(),
                round.terms(),
                candidate.nominee().name(),
                round.terms().stay(candidate.pool()),
                offer.status(),
                offer.answerBy(),
                Declaration.required(round.terms(), candidate.pool()),
                round.awaitsStart(now) && !late);
    }
}
