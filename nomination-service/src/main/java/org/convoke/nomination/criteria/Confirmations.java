package org.convoke.nomination.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// What NPOs have confirmed.
@ApplicationScoped
public class Confirmations implements PanacheRepositoryBase<Confirmation, Confirmation.Key> {

    public List<Confirmation> of(UUID nomination) {
        return list("nomination = ?1 order by confirmedAt, criterion", nomination);
    }

    public boolean isGiven(UUID nomination, Criterion criterion) {
        return findByIdOptional(new Confirmation.Key(nomination, criterion)).isPresent();
    }
}
