package org.convoke.notification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.eventing.NotYet;
import org.convoke.notification.obligation.ObligationRefused.NotOpen;
import org.convoke.notification.obligation.fact.AllFacts;
import org.convoke.notification.obligation.fact.Chronicle;
import org.convoke.notification.obligation.fact.Facts;
import org.convoke.notification.obligation.fact.ProjectFacts;
import org.convoke.notification.obligation.fact.Replay;
import org.convoke.webkit.Refusal;

/// Computes a project's obligations anew after an event, in the transaction that marks the event as processed.
@ApplicationScoped
public class KeepCalendar {

    private final AllFacts facts;
    private final Replay replay;
    private final Obligations obligations;
    private final ObligationSettings settings;
    private final Clock clock;

    KeepCalendar(AllFacts facts, Replay replay, Obligations obligations, ObligationSettings settings, Clock clock) {
        this.facts = facts;
        this.replay = replay;
        this.obligations = obligations;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void keep(ConvokeEvent event, Instant occurredAt) {
        var known = facts.lock(event.project());
        if (known.isEmpty() && obligations.knows(event.project())) {
            return; // forgotten long after its end: nobody owes anything any more
        }
        var before = known.isPresent() ? known.get().facts() : first(event);
        var now = Chronicle.after(before, event, occurredAt);
        if (known.isEmpty()) {
            facts.persist(new ProjectFacts(now));
            keep(now);
        } else if (!now.equals(before)) {
            known.get().become(now);
            keep(now);
        }
    }

    /// Changes the facts by something that no event tells.
    ///
    /// @throws Refusal when they were forgotten, and with them everything that was owed
    void change(String project, UnaryOperator<Facts> change) {
        var known = facts.lock(project).orElseThrow(() -> Refusal.because(new NotOpen(State.VOID)));
        known.become(change.apply(known.facts()));
        keep(known.facts());
    }

    private Facts first(ConvokeEvent event) {
        return event instanceof ProjectNotified notified
                ? Facts.of(notified)
                : replay.facts(event.project()).orElseThrow(() -> new NotYet("project " + event.project()));
    }

    private void keep(Facts now) {
        var known = obligations.lock(now.notice().project());
        obligations.persist(new Calendar(now, settings).keep(known, clock.instant()));
    }
}
