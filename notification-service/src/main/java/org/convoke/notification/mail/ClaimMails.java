package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;

/// Takes due mails into the hands of this instance; committed before the first byte goes out.
///
/// One mail per recipient at a time, so that people get their mails in the order in which they were written.
@ApplicationScoped
public class ClaimMails {

    private final Mails mails;
    private final MailSettings settings;

    ClaimMails(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @Transactional
    public List<Mail> claim() {
        var now = mails.now();
        var recipients = new HashSet<String>();
        var claimed = mails.due(now).stream()
                .filter(mail -> recipients.add(mail.recipient()))
                .toList();
        claimed.forEach(mail -> mail.claim(now, settings));
        return claimed;
    }
}
