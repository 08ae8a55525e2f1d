package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.convoke.webkit.Refusal;

/// Mails that people may do without, found by the address that was in them.
@ApplicationScoped
public class OptionalMails {

    private final Mails mails;
    private final PersonalAddresses addresses;

    OptionalMails(Mails mails, PersonalAddresses addresses) {
        this.mails = mails;
        this.addresses = addresses;
    }

    public Mail at(UUID id, String secret) {
        return mails.findByIdOptional(id)
                .filter(mail -> mails.isOptional(mail.order()) && addresses.leadsFrom(id, secret))
                .orElseThrow(() -> Refusal.because(new MailRefused.NoSuchMail(id)));
    }

    /// The page of its letter, as its recipient may read it.
    public String html(UUID id, String secret) {
        return addresses.fillIn(at(id, secret).letter().html());
    }
}
