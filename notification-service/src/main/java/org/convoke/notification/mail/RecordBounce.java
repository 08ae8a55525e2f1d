package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/// Records that a mail came back, and stops writing to an address that does not work.
@ApplicationScoped
public class RecordBounce {

    private static final Logger LOG = Logger.getLogger(RecordBounce.class);

    private final Mails mails;
    private final SuppressedAddresses suppressed;
    private final MailSettings settings;

    RecordBounce(Mails mails, SuppressedAddresses suppressed, MailSettings settings) {
        this.mails = mails;
        this.suppressed = suppressed;
        this.settings = settings;
    }

    /// @return whether the bounce has said all it can: one that is faster than the sender's own report has not
    @Transactional
    boolean record(Bounce bounce) {
        var mail = mails.locked(bounce.mail());
        if (mail == null) {
            return true;
        }
        if (mail.state().next().contains(MailState.BOUNCED)) {
            mail.bounce(bounce);
            LOG.warnf("mail %s (%s) came back: %s", mail.id(), mail.order().template(), bounce.status());
            suppressIfHopeless(mail, bounce);
        }
        return mail.state() != MailState.SENDING;
    }

    private void suppressIfHopeless(Mail mail, Bounce bounce) {
        var now = mails.now().platform();
        var since = now.minus(settings.bounces().memory());
        var hopeless = bounce.hard()
                || mails.bounced(mail.recipient(), since) >= settings.bounces().soft();
        if (hopeless && suppressed.of(mail.recipient()).isEmpty()) {
            suppressed.persist(new SuppressedAddress(mail, bounce.reply(), now));
        }
    }
}
