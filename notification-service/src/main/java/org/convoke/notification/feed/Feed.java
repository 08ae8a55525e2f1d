package org.convoke.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Reads a growing table so that a reader who goes on from the last row never misses one.
///
/// It shows rows of transactions older than the oldest one that is still running: nothing can turn up among them later.
@ApplicationScoped
public class Feed {

    private static final String HORIZON = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
    private static final String ROWS = """
            from %s where tx < :horizon and (tx > :tx or tx = :tx and seq > :seq) %s order by tx, seq""";

    private final EntityManager database;

    Feed(EntityManager database) {
        this.database = database;
    }

    /// @param rows an entity with `tx` and `seq`
    public <T> List<T> after(Class<T> rows, Position position, Wanted wanted, int limit) {
        var horizon = database.createNativeQuery(HORIZON, Long.class).getSingleResult();
        var query = database.createQuery(ROWS.formatted(rows.getSimpleName(), wanted.conditions()), rows)
                .setParameter("horizon", horizon)
                .setParameter("tx", position.tx())
                .setParameter("seq", position.seq())
                .setMaxResults(limit);
        wanted.fill(query);
        return query.getResultList();
    }
}
