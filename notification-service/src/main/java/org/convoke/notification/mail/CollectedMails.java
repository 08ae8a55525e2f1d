package org.convoke.notification.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Optional notices that wait for the digests of their recipients, and in which digest each was told.
@ApplicationScoped
public class CollectedMails implements PanacheRepositoryBase<Digested, UUID> {

    /// The template of a digest.
    public static final String DIGEST = "digest";

    private final Mails mails;
    private final MailSettings settings;

    CollectedMails(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    public void add(Order order, Letter letter) {
        var mail = new Mail(order, letter, Optional.empty(), settings.domain(), mails.now());
        mail.become(MailState.COLLECTED);
        mails.persist(mail);
    }

    /// The oldest that wait for somebody, locked.
    public List<Mail> of(String recipient, int most) {
        return mails.find("state = COLLECTED and owed.recipient = ?1 order by seq", recipient)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// All in one mail.
    public void tell(List<Mail> notices, Order order, Letter letter) {
        var digest = mails.owe(order, letter);
        mails.flush();
        notices.forEach(notice -> {
            notice.become(MailState.DIGESTED);
            persist(new Digested(notice, digest));
        });
    }

    /// Kept in the log alone.
    public void drop(List<Mail> notices, String reason) {
        notices.forEach(notice -> notice.suppress(reason));
    }

    public Optional<UUID> digestOf(UUID notice) {
        return findByIdOptional(notice).map(Digested::digest);
    }
}
