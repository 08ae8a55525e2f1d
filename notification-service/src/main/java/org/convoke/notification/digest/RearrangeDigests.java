package org.convoke.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.convoke.notification.preference.WishesChanged;

/// Moves what was collected for somebody to the time that they want now, in the transaction that keeps their wish:
/// whoever wants no digests any more gets a last one at once, or is spared it ([WriteDigest]).
@ApplicationScoped
class RearrangeDigests {

    private final WaitingDigests waiting;
    private final DigestSettings settings;
    private final Clock clock;

    RearrangeDigests(WaitingDigests waiting, DigestSettings settings, Clock clock) {
        this.waiting = waiting;
        this.settings = settings;
        this.clock = clock;
    }

    void rearrange(@Observes WishesChanged changed) {
        var now = clock.instant();
        waiting.of(changed.subject()).stream()
                .filter(digest -> digest.dueAt().isAfter(now))
                .forEach(digest -> {
                    var zone = changed.now().zone().orElse(digest.zone());
                    digest.move(settings.next(changed.now().rhythm(), now, zone));
                });
    }
}
