package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A participant has withdrawn, in the transaction that recorded it.
@ApplicationScoped
public class EndOffer {

    private final Offers offers;

    EndOffer(Offers offers) {
        this.offers = offers;
    }

    /// @return when the person had reported it to the NPO
    @Transactional(TxType.MANDATORY)
    public Optional<Instant> withdraw(UUID nomination) {
        var offer = offers.to(nomination);
        offer.ifPresent(Offer::withdraw);
        return offer.flatMap(OfferFacts::report).map(WithdrawalReport::at);
    }
}
