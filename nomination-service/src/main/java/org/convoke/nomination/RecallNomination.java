package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.NominationVersion.Act;
import org.convoke.nomination.call.Step;
import org.convoke.nomination.npo.Membership.Speaker;

/// An NPO takes a nomination back, before or after the closing date but before the announcement (R068). Nominees behind
/// it in the order of preference move up.
@ApplicationScoped
public class RecallNomination {

    private final Workbench workbench;
    private final Nominations nominations;
    private final EndorsementRules rules;
    private final RankOrders orders;
    private final NominationHistory history;
    private final Outbox outbox;
    private final Clock clock;

    RecallNomination(
            Workbench workbench,
            Nominations nominations,
            EndorsementRules rules,
            RankOrders orders,
            NominationHistory history,
            Outbox outbox,
            Clock clock) {
        this.workbench = workbench;
        this.nominations = nominations;
        this.rules = rules;
        this.orders = orders;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Nomination recall(Seen seen, Speaker speaker, String reason) {
        var piece = workbench.open(seen, Optional.of(speaker.country()));
        var nomination = piece.nomination();
        Step.RECALL.require(piece.project());
        rules.requireMandate(nomination.project(), speaker);
        var free = nomination.rank();
        nomination.recall(clock.instant()).ifPresent(outbox::add);
        free.ifPresent(rank -> moveUp(nomination, rank, speaker));
        history.keep(nomination, Act.RECALLED, speaker.id(), Optional.of(reason));
        return nomination;
    }

    private void moveUp(Nomination recalled, int free, Speaker speaker) {
        if (nominations.nominees(recalled.project(), recalled.country()).closeGap(free)) {
            orders.keep(recalled.project(), recalled.country(), speaker.id());
        }
    }
}
