package org.convoke.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.Context;
import org.convoke.contracts.SelectionEvent;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;
import org.convoke.notification.Inform;
import org.convoke.notification.obligation.KeepCalendar;

/// Hears all that the selection context tells.
@ApplicationScoped
public class SelectionInbox implements Subscription<SelectionEvent> {

    private final Inform inform;
    private final KeepCalendar calendar;

    SelectionInbox(Inform inform, KeepCalendar calendar) {
        this.inform = inform;
        this.calendar = calendar;
    }

    @Override
    public Context producer() {
        return Context.SELECTION;
    }

    @Override
    public void on(SelectionEvent event, Envelope envelope) {
        inform.inform(event, envelope);
        calendar.keep(event, envelope.occurredAt());
    }
}
