package org.convoke.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.Context;
import org.convoke.contracts.NotificationEvent;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;
import org.convoke.notification.Inform;

/// Hears what this service tells itself, so that it is in the journal and before NPOs with everything else.
@ApplicationScoped
public class NotificationInbox implements Subscription<NotificationEvent> {

    private final Inform inform;

    NotificationInbox(Inform inform) {
        this.inform = inform;
    }

    @Override
    public Context producer() {
        return Context.NOTIFICATION;
    }

    @Override
    public void on(NotificationEvent event, Envelope envelope) {
        inform.inform(event, envelope);
    }
}
