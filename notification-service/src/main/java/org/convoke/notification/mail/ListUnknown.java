package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The mails whose outcome should show in the archive by now.
@ApplicationScoped
public class ListUnknown {

    private final Mails mails;

    ListUnknown(Mails mails) {
        this.mails = mails;
    }

    @Transactional
    public List<Mail> list() {
        return mails.unknown(mails.now());
    }
}
