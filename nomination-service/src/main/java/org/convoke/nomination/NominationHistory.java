package org.convoke.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.NominationVersion.Act;

/// All versions of all nominations.
@ApplicationScoped
public class NominationHistory implements PanacheRepositoryBase<NominationVersion, UUID> {

    private final Clock clock;

    NominationHistory(Clock clock) {
        this.clock = clock;
    }

    /// In the order in which they came to be.
    public List<NominationVersion> of(UUID nomination) {
        return list("nomination = ?1 order by number", nomination);
    }

    void keep(Nomination nomination, Act act, String by) {
        keep(nomination, act, by, Optional.empty());
    }

    /// Called last in a use case: also brings the nomination's version up to date.
    void keep(Nomination nomination, Act act, String by, Optional<String> remark) {
        var version = new NominationVersion(nomination, last(nomination.id()));
        version.act = act;
        version.at = clock.instant();
        version.by = by;
        version.remark = remark.orElse(null);
        persistAndFlush(version);
    }

    private Optional<NominationVersion> last(UUID nomination) {
        return find("nomination = ?1 order by number desc", nomination).firstResultOptional();
    }
}
