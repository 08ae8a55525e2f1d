package org.convoke.notification.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Keeps how somebody wants to be told, from the next letter on; what has been collected for them follows.
@ApplicationScoped
public class SetPreference {

    private final Preferences preferences;
    private final Event<WishesChanged> changed;
    private final Clock clock;

    SetPreference(Preferences preferences, Event<WishesChanged> changed, Clock clock) {
        this.preferences = preferences;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public void ofPerson(String address, Wishes wishes, String actor) {
        set(Preferences.person(address), wishes, actor);
    }

    @Transactional
    public void ofNpo(String country, Wishes wishes, String actor) {
        set(country, wishes, actor);
    }

    private void set(String subject, Wishes wishes, String actor) {
        preferences
                .findByIdOptional(subject)
                .ifPresentOrElse(
                        known -> known.change(wishes, actor, clock.instant()),
                        () -> preferences.persist(preference(subject, wishes, actor)));
        changed.fire(new WishesChanged(subject, wishes));
    }

    private Preference preference(String subject, Wishes wishes, String actor) {
        var preference = new Preference(subject);
        preference.change(wishes, actor, clock.instant());
        return preference;
    }
}
