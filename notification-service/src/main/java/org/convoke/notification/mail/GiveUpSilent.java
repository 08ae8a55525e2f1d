package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.notification.mail.Delivery.Unanswered;
import org.jboss.logging.Logger;

/// Takes mails from senders that have not reported before their lease ended: most likely they were killed.
@ApplicationScoped
public class GiveUpSilent {

    private static final Logger LOG = Logger.getLogger(GiveUpSilent.class);

    private final Mails mails;
    private final MailSettings settings;

    GiveUpSilent(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @Transactional
    public void giveUp() {
        var now = mails.now();
        for (var mail : mails.silent(now)) {
            LOG.warnf(
                    "mail %s (%s): its sender fell silent",
                    mail.id(), mail.order().template());
            mail.end(mail.attempts(), new Unanswered("its sender fell silent"), now, settings);
        }
    }
}
