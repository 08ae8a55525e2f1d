package org.convoke.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.eventing.Outbox;

/// Every order of preference there ever was.
@ApplicationScoped
public class RankOrders implements PanacheRepositoryBase<RankOrder, UUID> {

    private final Nominations nominations;
    private final Outbox outbox;
    private final Clock clock;

    RankOrders(Nominations nominations, Outbox outbox, Clock clock) {
        this.nominations = nominations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Newest first.
    public List<RankOrder> of(String project, String country) {
        return list("project = ?1 and country = ?2 order by at desc, id", project, country);
    }

    /// Keeps the present order and tells it.
    void keep(String project, String country, String by) {
        var ranks = nominations.nominees(project, country).ranks();
        var order = new RankOrder(project, country, ranks);
        order.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        order.by = by;
        persist(order);
        outbox.add(new NomineesRanked(project, country, ranks, order.at));
    }
}
