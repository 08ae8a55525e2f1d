package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.convoke.notification.mail.MailAct.Act;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.webkit.Refusal;

/// Sends the words of a mail that has ended once more, as a new mail: it was deleted, or never seen.
@ApplicationScoped
public class SendAgain {

    private static final Set<MailState> ENDED =
            EnumSet.of(MailState.DIGESTED, MailState.SENT, MailState.FAILED, MailState.SUPPRESSED, MailState.BOUNCED);

    private final Mails mails;
    private final SuppressedAddresses suppressed;
    private final MailActs acts;
    private final MailSettings settings;

    SendAgain(Mails mails, SuppressedAddresses suppressed, MailActs acts, MailSettings settings) {
        this.mails = mails;
        this.suppressed = suppressed;
        this.acts = acts;
        this.settings = settings;
    }

    @Transactional
    public Mail send(UUID id, Motive motive) {
        var mail = mails.wanted(id);
        if (!ENDED.contains(mail.state())) {
            throw Refusal.because(new MailRefused.StillUnderWay(id, mail.state()));
        }
        suppressed.of(mail.recipient()).ifPresent(comesBack -> {
            throw Refusal.because(new MailRefused.AddressSuppressed(comesBack.reason()));
        });
        var now = mails.now();
        var copy = mail.again(settings.domain(), now);
        mails.persistAndFlush(copy);
        acts.add(mail, Act.SENT_AGAIN, motive, now);
        acts.add(copy, Act.SENT_AGAIN, motive, now);
        return copy;
    }
}
