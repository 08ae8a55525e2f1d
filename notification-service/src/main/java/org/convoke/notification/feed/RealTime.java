package org.convoke.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// The database's clock: real time, whatever the platform's clock says, and the same for every instance.
@ApplicationScoped
public class RealTime {

    private final EntityManager database;

    RealTime(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public Instant now() {
        return (Instant) database.createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }
}
