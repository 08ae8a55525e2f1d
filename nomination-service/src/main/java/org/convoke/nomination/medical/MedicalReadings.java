package org.convoke.nomination.medical;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The log of all readings.
@ApplicationScoped
public class MedicalReadings implements PanacheRepositoryBase<MedicalReading, UUID> {

    public List<MedicalReading> of(UUID nomination) {
        return list("nomination = ?1 order by readAt, id", nomination);
    }
}
