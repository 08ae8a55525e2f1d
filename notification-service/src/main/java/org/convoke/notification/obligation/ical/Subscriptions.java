package org.convoke.notification.obligation.ical;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.webkit.PersonalLinks;

/// The calendars that can be read now; those that were revoked are as if they had never been.
@ApplicationScoped
public class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    private static final String SECRETARIAT = "";
    private static final String THEIRS = "revokedAt is null and (holder = ?1 or shared and coalesce(country, '') = ?2)";

    /// What somebody has opened, and what their office has.
    ///
    /// @param country of the office; empty for the Secretariat
    public List<Subscription> of(String holder, Optional<String> country) {
        return list(THEIRS + " order by openedAt, id", holder, country.orElse(SECRETARIAT));
    }

    public Optional<Subscription> of(String holder, Optional<String> country, UUID id) {
        return find(THEIRS + " and id = ?3", holder, country.orElse(SECRETARIAT), id)
                .firstResultOptional();
    }

    Optional<Subscription> at(String secret) {
        return find("revokedAt is null and secretHash = ?1", PersonalLinks.hash(secret))
                .firstResultOptional();
    }
}
