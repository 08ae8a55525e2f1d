package org.convoke.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.webhook.WebhookRefused.UnknownWebhook;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// All webhooks; each exists for its own NPO only (R049).
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /// Oldest first.
    public List<Webhook> of(String npo) {
        return list("npo = ?1 order by createdAt, id", npo);
    }

    /// Nobody changes them or sends again while new events are put to what they are owed.
    List<Webhook> held(String npo) {
        return find("npo = ?1 order by id", npo)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /// @throws Refusal when the NPO has no such webhook
    public Webhook get(String npo, UUID id) {
        return of(npo, findByIdOptional(id));
    }

    /// To be changed by somebody who has seen it.
    ///
    /// @throws Refusal when the NPO has no such webhook, or has changed it since it was read
    Webhook locked(String npo, UUID id, String ifMatch) {
        var webhook = locked(npo, id);
        EntityTag.require(ifMatch, webhook.version());
        return webhook;
    }

    Webhook locked(String npo, UUID id) {
        return of(npo, locked(id));
    }

    Optional<Webhook> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Webhook of(String npo, Optional<Webhook> webhook) {
        return webhook.filter(found -> found.npo().equals(npo))
                .orElseThrow(() -> Refusal.because(new UnknownWebhook()));
    }
}
