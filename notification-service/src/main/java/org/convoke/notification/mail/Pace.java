package org.convoke.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How fast the addresses of one domain get mail, over all instances of this service.
@ApplicationScoped
class Pace {

    /// Takes the next places in the rows of the domains; the answer is where each row stands after them. The rows are
    /// locked in one order, so that two instances never wait for each other.
    private static final String TAKE = """
            insert into domain_pace (domain, free_at)
            select domain, cast(:now as timestamptz) + mails * :step * interval '1 microsecond'
            from unnest(:domains, :mails) as wanted (domain, mails) order by domain
            on conflict (domain) do update set free_at =
                greatest(domain_pace.free_at, cast(:now as timestamptz)) + (excluded.free_at - cast(:now as timestamptz))
            returning domain, free_at""";

    private final EntityManager database;
    private final MailSettings settings;

    Pace(EntityManager database, MailSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /// The moments at which each domain has room for so many more mails; they may be past. They are taken with that.
    Map<String, List<Instant>> slots(Map<String, Integer> mails, Instant now) {
        var slots = new HashMap<String, List<Instant>>();
        if (mails.isEmpty()) {
            return slots;
        }
        var domains = mails.keySet().toArray(String[]::new);
        var step = Duration.ofMinutes(1).dividedBy(settings.perDomainAndMinute());
        List<?> rows = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter("now", now)
                .setParameter("step", step.toNanos() / 1000)
                .setParameter("domains", domains)
                .setParameter("mails", Stream.of(domains).map(mails::get).toArray(Integer[]::new))
                .getResultList();
        rows.stream().map(Tuple.class::cast).forEach(row -> {
            var domain = row.get(0, String.class);
            slots.put(domain, places(row.get(1, Instant.class), mails.get(domain), step));
        });
        return slots;
    }

    private List<Instant> places(Instant end, int number, Duration step) {
        var first = end.minus(step.multipliedBy(number + settings.burstPerDomain() - 1L));
        return Stream.iterate(first, place -> place.plus(step)).limit(number).toList();
    }
}
