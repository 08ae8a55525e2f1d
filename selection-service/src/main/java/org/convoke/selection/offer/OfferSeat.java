package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalTime;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.selection.Terms;
import org.convoke.webkit.PersonalLinks;

/// Asks somebody whether they take the seat that they were given, in the transaction that gave it.
@ApplicationScoped
public class OfferSeat {

    private final Offers offers;
    private final PersonalLinks links;
    private final Clock clock;

    OfferSeat(Offers offers, PersonalLinks links, Clock clock) {
        this.offers = offers;
        this.links = links;
        this.clock = clock;
    }

    /// @param days for the answer, which ends before the project starts
    @Transactional(TxType.MANDATORY)
    public SeatOffered offer(String project, Nominee nominee, Terms terms, int days) {
        var now = clock.instant();
        var due = terms.dayOf(now).plusDays(days);
        var last = terms.startsOn().minusDays(1);
        var answerBy = (due.isBefore(last) ? due : last)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(terms.zone())
                .toInstant();
        var offer = new Offer(project, nominee.nomination(), now, answerBy);
        var news = offer.send(nominee, links);
        offers.persist(offer);
        return news;
    }
}
