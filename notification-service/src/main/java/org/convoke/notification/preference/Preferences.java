package org.convoke.notification.preference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/// The wishes of all people and NPOs that have said any.
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Preference, String> {

    public Wishes ofPerson(String address) {
        return of(person(address));
    }

    public Wishes ofNpo(String country) {
        return of(country);
    }

    public static String person(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /// @param subject a person's address in small letters, or an NPO's country
    public Wishes of(String subject) {
        return findByIdOptional(subject).map(Preference::wishes).orElse(Wishes.DEFAULT);
    }
}
