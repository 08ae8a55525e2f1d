package org.convoke.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.Context;
import org.convoke.contracts.NotificationEvent;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;

/// Hears what this service tells itself, so that it is in the journal with everything else; nothing follows from it.
@ApplicationScoped
public class NotificationInbox implements Subscription<NotificationEvent> {

    @Override
    public Context producer() {
        return Context.NOTIFICATION;
    }

    @Override
    public void on(NotificationEvent event, Envelope envelope) {}
}
