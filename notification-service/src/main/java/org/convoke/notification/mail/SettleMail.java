package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.notification.mail.Delivery.Accepted;
import org.convoke.notification.mail.Delivery.Deferred;
import org.convoke.notification.mail.MailAct.Act;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.webkit.Refusal;

/// A person found out what became of a mail whose outcome nobody knew, say from the mail server's log.
@ApplicationScoped
public class SettleMail {

    private final Mails mails;
    private final MailActs acts;
    private final MailSettings settings;

    SettleMail(Mails mails, MailActs acts, MailSettings settings) {
        this.mails = mails;
        this.acts = acts;
        this.settings = settings;
    }

    /// @param accepted whether the mail server has it; if not, it goes out again
    @Transactional
    public Mail settle(UUID id, boolean accepted, Motive motive) {
        var mail = mails.wanted(id);
        if (mail.state() != MailState.UNKNOWN) {
            throw Refusal.because(new MailRefused.NotUnknown(id, mail.state()));
        }
        var now = mails.now();
        mail.end(mail.attempts(), outcome(accepted, motive), now, settings);
        acts.add(mail, accepted ? Act.TAKEN_AS_SENT : Act.SENT_AFTER_ALL, motive, now);
        return mail;
    }

    private static Delivery outcome(boolean accepted, Motive motive) {
        var words = "as %s found out".formatted(motive.actor());
        return accepted ? new Accepted(words) : new Deferred(words, true);
    }
}
