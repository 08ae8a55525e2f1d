package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.notification.mail.MailAct.Act;
import org.convoke.notification.mail.MailAct.Motive;
import org.convoke.webkit.Refusal;

/// Writes to an address again that mail came back from.
@ApplicationScoped
public class LiftSuppression {

    private final SuppressedAddresses suppressed;
    private final Mails mails;
    private final MailActs acts;

    LiftSuppression(SuppressedAddresses suppressed, Mails mails, MailActs acts) {
        this.suppressed = suppressed;
        this.mails = mails;
        this.acts = acts;
    }

    @Transactional
    public void lift(String address, Motive motive) {
        var found = suppressed.of(address).orElseThrow(() -> Refusal.because(new MailRefused.NotSuppressed()));
        suppressed.delete(found);
        acts.add(mails.locked(found.mail()), Act.LIFTED, motive, mails.now());
    }
}
