package org.convoke.notification.obligation.ical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.convoke.notification.obligation.ObligationRefused.NoCalendar;
import org.convoke.notification.obligation.ObligationSettings;
import org.convoke.notification.obligation.Obligations;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What is at the address of a calendar now: everything open, and for some weeks what has ended, so that a calendar
/// program shows that it has.
@ApplicationScoped
public class ReadCalendar {

    private final Subscriptions subscriptions;
    private final Obligations obligations;
    private final ObligationSettings settings;
    private final String domain;
    private final Clock clock;

    ReadCalendar(
            Subscriptions subscriptions,
            Obligations obligations,
            ObligationSettings settings,
            @ConfigProperty(name = "convoke.mail.domain", defaultValue = "convoke.local") String domain,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.obligations = obligations;
        this.settings = settings;
        this.domain = domain;
        this.clock = clock;
    }

    @Transactional
    public String read(String secret) {
        var subscription = subscriptions.at(secret).orElseThrow(() -> Refusal.because(new NoCalendar()));
        var since = clock.instant().minus(settings.shownAfter());
        var shown = obligations.calendar(subscription.country(), since, settings.mostInCalendar());
        var whose = subscription
                .country()
                .map(country -> Locale.of("", country).getDisplayCountry(Locale.ENGLISH))
                .orElse("Secretariat");
        return new CalendarFile("Obligations, " + whose, domain, shown).text();
    }
}
