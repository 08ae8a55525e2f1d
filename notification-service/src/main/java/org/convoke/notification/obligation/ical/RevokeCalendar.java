package org.convoke.notification.obligation.ical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.obligation.ObligationRefused.NoCalendar;
import org.convoke.webkit.Refusal;

/// Ends the address of a calendar for good.
@ApplicationScoped
public class RevokeCalendar {

    private final Subscriptions subscriptions;
    private final Clock clock;

    RevokeCalendar(Subscriptions subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Transactional
    public void revoke(String holder, Optional<String> country, UUID id) {
        subscriptions
                .of(holder, country, id)
                .orElseThrow(() -> Refusal.because(new NoCalendar()))
                .revoke(clock.instant());
    }
}
