package org.convoke.selection.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.offer.OfferRefused.LinkVoid;
import org.convoke.selection.offer.OfferRefused.UnknownOffer;
import org.convoke.webkit.PersonalLinks;
import org.convoke.webkit.Refusal;

@ApplicationScoped
public class Offers implements PanacheRepositoryBase<Offer, UUID> {

    /// How many are looked after in one go.
    private static final int MOST = 100;

    public List<Offer> ofProject(String project) {
        return list("project = ?1 order by offeredAt, nomination", project);
    }

    /// The offer to which a personal link leads now.
    public Offer linked(String secret) {
        return find("linkHash", PersonalLinks.hash(secret))
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new LinkVoid()));
    }

    Optional<Offer> to(UUID nomination) {
        return find("nomination", nomination).firstResultOptional();
    }

    Offer get(String project, UUID nomination) {
        return find("project = ?1 and nomination = ?2", project, nomination)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new UnknownOffer(nomination)));
    }

    /// Nobody is late for a project that is postponed or cancelled.
    List<Offer> overdue(Instant now) {
        return find(
                        "select o from Offer o join Round r on r.project = o.project where o.status = OFFERED and o.answerBy < ?1"
                                + " and r.status = ANNOUNCED and r.postponed = false order by o.answerBy",
                        now)
                .page(0, MOST)
                .list();
    }
}
