package org.convoke.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.CertificateEvent;
import org.convoke.contracts.Context;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;
import org.convoke.notification.Inform;
import org.convoke.notification.obligation.KeepCalendar;

/// Hears all that the certificate context tells.
@ApplicationScoped
public class CertificateInbox implements Subscription<CertificateEvent> {

    private final Inform inform;
    private final KeepCalendar calendar;

    CertificateInbox(Inform inform, KeepCalendar calendar) {
        this.inform = inform;
        this.calendar = calendar;
    }

    @Override
    public Context producer() {
        return Context.CERTIFICATE;
    }

    @Override
    public void on(CertificateEvent event, Envelope envelope) {
        inform.inform(event, envelope);
        calendar.keep(event, envelope.occurredAt());
    }
}
