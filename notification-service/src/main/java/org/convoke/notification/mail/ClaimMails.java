package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Takes due mails into the hands of this instance; committed before the first byte goes out.
///
/// One mail per recipient at a time, so that people get their mails in the order in which they were written. An address
/// that mail comes back from gets none, and a domain no more than its share.
@ApplicationScoped
public class ClaimMails {

    private final Mails mails;
    private final SuppressedAddresses suppressed;
    private final Pace pace;
    private final MailSettings settings;

    ClaimMails(Mails mails, SuppressedAddresses suppressed, Pace pace, MailSettings settings) {
        this.mails = mails;
        this.suppressed = suppressed;
        this.pace = pace;
        this.settings = settings;
    }

    /// @param looked at, which may be more than could be claimed
    public record Claim(List<Mail> inHand, boolean looked) {}

    @Transactional
    public Claim claim(int most) {
        var now = mails.now();
        var recipients = new HashSet<String>();
        var due = mails.due(now, most).stream()
                .filter(mail -> recipients.add(mail.recipient()))
                .toList();
        // domains in one order, so that two instances never wait for each other
        due.stream()
                .collect(Collectors.groupingBy(mail -> mail.order().domain(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .forEach(mail -> decide(mail, now));
        return new Claim(
                due.stream().filter(mail -> mail.state() == MailState.SENDING).toList(), !due.isEmpty());
    }

    private void decide(Mail mail, Now now) {
        var comesBack = suppressed.of(mail.recipient());
        if (comesBack.isPresent()) {
            mail.suppress("mail to this address comes back: " + comesBack.get().reason());
            return;
        }
        var slot = mail.slotted() ? now.database() : pace.slot(mail.order().domain(), now.database());
        if (slot.isAfter(now.database())) {
            mail.waitFor(slot);
        } else {
            mail.claim(now, settings);
        }
    }
}
