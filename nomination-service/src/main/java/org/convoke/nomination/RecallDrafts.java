package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import org.convoke.nomination.NominationVersion.Act;
import org.convoke.nomination.call.CountriesDropped;

/// What an NPO had begun for a project that its country takes no part in any more can never be endorsed (R010).
@ApplicationScoped
class RecallDrafts {

    private static final String DRAFTS = "project = ?1 and country = ?2 and status = DRAFT order by id";
    private static final String REASON = "A revision of the notification does not invite the country any more.";

    private final Nominations nominations;
    private final NominationHistory history;
    private final Clock clock;

    RecallDrafts(Nominations nominations, NominationHistory history, Clock clock) {
        this.nominations = nominations;
        this.history = history;
        this.clock = clock;
    }

    void recall(@Observes CountriesDropped dropped) {
        for (var country : dropped.countries()) {
            for (var draft : nominations.list(DRAFTS, dropped.project(), country)) {
                draft.recall(clock.instant());
                history.keep(draft, Act.RECALLED, dropped.by(), Optional.of(REASON));
            }
        }
    }
}
