package org.convoke.notification.obligation.ical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.obligation.ObligationRefused.TooManyCalendars;
import org.convoke.notification.obligation.ObligationSettings;
import org.convoke.webkit.PersonalLinks;
import org.convoke.webkit.Refusal;

/// Gives somebody a calendar with an address of its own.
@ApplicationScoped
public class OpenCalendar {

    private static final int ISSUE = 1;

    private final Subscriptions subscriptions;
    private final PersonalLinks links;
    private final ObligationSettings settings;
    private final Clock clock;

    OpenCalendar(Subscriptions subscriptions, PersonalLinks links, ObligationSettings settings, Clock clock) {
        this.subscriptions = subscriptions;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param country whose obligations it shows; empty: the Secretariat's own
    @Transactional
    public Subscription open(String holder, String holderName, Optional<String> country, boolean shared) {
        if (subscriptions.of(holder, country).size() >= settings.calendars()) {
            throw Refusal.because(new TooManyCalendars(settings.calendars()));
        }
        var id = UUID.randomUUID();
        var hash = PersonalLinks.hash(links.secret(id, ISSUE));
        var opened = new Subscription(id, holder, holderName, country, shared, hash, clock.instant());
        subscriptions.persist(opened);
        return opened;
    }

    /// The secret of the address; derived anew each time, kept nowhere.
    public String secret(Subscription subscription) {
        return links.secret(subscription.id(), ISSUE);
    }
}
