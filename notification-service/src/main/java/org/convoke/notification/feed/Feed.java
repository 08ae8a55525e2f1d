package org.convoke.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    /// @param wanted attributes of the entity and the values that they must have; empty for any
    public <T> List<T> after(Class<T> rows, Position position, Map<String, ? extends Optional<?>> wanted, int limit) {
        var horizon = database.createNativeQuery(HORIZON, Long.class).getSingleResult();
        var conditions = wanted.keySet().stream()
                .filter(name -> wanted.get(name).isPresent())
                .map(name -> "and %s = :%s".formatted(name, name))
                .collect(Collectors.joining(" "));
        var query = database.createQuery(ROWS.formatted(rows.getSimpleName(), conditions), rows)
                .setParameter("horizon", horizon)
                .setParameter("tx", position.tx())
                .setParameter("seq", position.seq())
                .setMaxResults(limit);
        wanted.forEach((name, value) -> value.ifPresent(one -> query.setParameter(name, one)));
        return query.getResultList();
    }
}
