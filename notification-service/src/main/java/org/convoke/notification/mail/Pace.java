package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/// How fast the addresses of one domain get mail, over all instances of this service.
@ApplicationScoped
class Pace {

    /// Takes the next place in the row of the domain; the answer is where the row stood before.
    private static final String TAKE = """
            insert into domain_pace (domain, free_at)
            values (:domain, cast(:now as timestamptz) + :step * interval '1 microsecond')
            on conflict (domain) do update set free_at =
                greatest(domain_pace.free_at, cast(:now as timestamptz)) + :step * interval '1 microsecond'
            returning free_at - :step * interval '1 microsecond'""";

    private final EntityManager database;
    private final MailSettings settings;

    Pace(EntityManager database, MailSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /// The moment at which the domain has room for one more mail; it may be past. It is taken with that.
    Instant slot(String domain, Instant now) {
        var step = Duration.ofMinutes(1).dividedBy(settings.perDomainAndMinute());
        var place = (Instant) database.createNativeQuery(TAKE, Instant.class)
                .setParameter("domain", domain)
                .setParameter("now", now)
                .setParameter("step", step.toNanos() / 1000)
                .getSingleResult();
        return place.minus(step.multipliedBy(settings.burstPerDomain() - 1L));
    }
}
