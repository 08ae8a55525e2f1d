package org.convoke.notification.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/// The feeds of all NPOs, each read from any place on.
@ApplicationScoped
public class PartnerEvents implements PanacheRepositoryBase<PartnerEvent, Long> {

    private static final int FEED = 124;
    private static final String CLEAN = """
            delete from partner_event where seq in
            (select seq from partner_event where told_at < :before order by told_at limit :most)""";

    /// Until this transaction ends nobody else numbers events.
    void lock() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:feed)) as locked")
                .setParameter("feed", FEED)
                .getSingleResult();
    }

    /// @param seq only what stands after it; 0 for everything
    @Transactional
    public List<PartnerEvent> after(String npo, long seq, int most) {
        return find("npo = ?1 and seq > ?2 order by seq", npo, seq)
                .page(0, most)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    /// The number that comes next in a stream of events that are told to one NPO only.
    long nextVersion(String npo, String source, String project) {
        return 1
                + find("npo = ?1 and source = ?2 and project = ?3 order by seq desc", npo, source, project)
                        .firstResultOptional()
                        .map(last -> last.event().aggregateversion())
                        .orElse(0L);
    }

    /// @return how many rows are gone
    int forget(Instant before, int most) {
        return getEntityManager()
                .createNativeQuery(CLEAN)
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }
}
