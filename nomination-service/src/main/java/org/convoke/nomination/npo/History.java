package org.convoke.nomination.npo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.convoke.nomination.npo.NpoChange.Kind;

/// Every change of every NPO's records, written in the change's transaction.
@ApplicationScoped
public class History implements PanacheRepositoryBase<NpoChange, Long> {

    private final Clock clock;

    History(Clock clock) {
        this.clock = clock;
    }

    void note(Steward steward, Kind kind, String record, Map<String, String> state) {
        persist(new NpoChange(steward, clock.instant(), kind, record, state));
    }

    /// The newest first.
    ///
    /// @param before the number of a change; only older ones
    public List<NpoChange> of(String country, long before, int limit) {
        return find("country = ?1 and number < ?2 order by number desc", country, before)
                .page(0, limit)
                .list();
    }
}
