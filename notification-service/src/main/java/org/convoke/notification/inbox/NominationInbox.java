package org.convoke.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.Context;
import org.convoke.contracts.NominationEvent;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;
import org.convoke.notification.Inform;
import org.convoke.notification.obligation.KeepCalendar;

/// Hears all that the nomination context tells.
@ApplicationScoped
public class NominationInbox implements Subscription<NominationEvent> {

    private final Inform inform;
    private final KeepCalendar calendar;

    NominationInbox(Inform inform, KeepCalendar calendar) {
        this.inform = inform;
        this.calendar = calendar;
    }

    @Override
    public Context producer() {
        return Context.NOMINATION;
    }

    @Override
    public void on(NominationEvent event, Envelope envelope) {
        inform.inform(event, envelope);
        calendar.keep(event, envelope.occurredAt());
    }
}
