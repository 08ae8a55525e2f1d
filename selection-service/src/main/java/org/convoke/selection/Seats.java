package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.convoke.contracts.Pool;

/// The seats of announced projects, one row each. A participant holds exactly one of them, which the database itself
/// makes sure of (ADR 95).
@ApplicationScoped
class Seats {

    private static final String LAY = """
            insert into seat (project, pool, number)
            select :project, :pool, number from generate_series(1, :limit) as number
            on conflict do nothing""";

    private final EntityManager database;

    Seats(EntityManager database) {
        this.database = database;
    }

    /// As many as may be taken; those of an earlier issue of the notification stay.
    void lay(Round round) {
        for (var pool : Pool.values()) {
            database.createNativeQuery(LAY)
                    .setParameter("project", round.project())
                    .setParameter("pool", pool.name())
                    .setParameter("limit", round.limit(pool))
                    .executeUpdate();
        }
    }
}
