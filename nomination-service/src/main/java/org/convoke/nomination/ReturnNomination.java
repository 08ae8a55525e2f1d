package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.NominationRefused.AnswerDayPast;
import org.convoke.nomination.NominationVersion.Act;
import org.convoke.nomination.call.Step;
import org.convoke.webkit.Refusal;

/// The Secretariat asks the NPO for a clarification; the nomination is the NPO's again until it is endorsed anew.
@ApplicationScoped
public class ReturnNomination {

    private final Workbench workbench;
    private final NominationHistory history;
    private final Outbox outbox;
    private final Clock clock;

    ReturnNomination(Workbench workbench, NominationHistory history, Outbox outbox, Clock clock) {
        this.workbench = workbench;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Nomination sendBack(Seen seen, String officer, Clarification asked) {
        var piece = workbench.open(seen, Optional.empty());
        Step.ASK.require(piece.project());
        var now = clock.instant();
        if (asked.isOverdue(now, piece.project().notice().zone())) {
            throw Refusal.because(new AnswerDayPast(asked.answerBy()));
        }
        outbox.add(piece.nomination().sendBack(asked, now));
        history.keep(piece.nomination(), Act.RETURNED, officer, Optional.of(asked.question()));
        return piece.nomination();
    }
}
