package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/// Records what came of an attempt.
@ApplicationScoped
public class EndAttempt {

    private static final Logger LOG = Logger.getLogger(EndAttempt.class);

    private final Mails mails;
    private final MailSettings settings;

    EndAttempt(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    /// @param attempt the mail as it was claimed
    @Transactional
    public void end(Mail attempt, Delivery delivery) {
        var mail = mails.locked(attempt.id());
        mail.end(attempt.attempts(), delivery, mails.now(), settings);
        if (mail.state() == MailState.FAILED || mail.state() == MailState.UNKNOWN) {
            LOG.warnf("mail %s (%s) is %s: %s", mail.id(), mail.order().template(), mail.state(), delivery.reply());
        }
    }
}
