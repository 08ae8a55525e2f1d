package org.convoke.notification.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.summingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
        var comeBack = suppressed.among(recipients);
        var sendable = due.stream()
                .collect(partitioningBy(mail -> !comeBack.containsKey(SuppressedAddress.key(mail.recipient()))));
        sendable.get(false)
                .forEach(mail -> mail.suppress("mail to this address comes back: "
                        + comeBack.get(SuppressedAddress.key(mail.recipient())).reason()));
        claim(sendable.get(true), now);
        return new Claim(
                due.stream().filter(mail -> mail.state() == MailState.SENDING).toList(), !due.isEmpty());
    }

    private void claim(List<Mail> due, Now now) {
        var slotted = due.stream().collect(partitioningBy(Mail::slotted));
        slotted.get(true).forEach(mail -> mail.claim(now, settings));
        var slots = pace.slots(
                slotted.get(false).stream()
                        .collect(groupingBy(mail -> mail.order().domain(), summingInt(_ -> 1))),
                now.database());
        var places = slots.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, slot -> slot.getValue().iterator()));
        slotted.get(false).forEach(mail -> take(places.get(mail.order().domain()), mail, now));
    }

    private void take(Iterator<Instant> places, Mail mail, Now now) {
        var slot = places.next();
        if (slot.isAfter(now.database())) {
            mail.waitFor(slot);
        } else {
            mail.claim(now, settings);
        }
    }
}
