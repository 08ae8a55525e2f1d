package org.convoke.nomination.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.convoke.contracts.Profile;
import org.convoke.nomination.call.Notice;

/// What NPOs have confirmed.
@ApplicationScoped
public class Confirmations implements PanacheRepositoryBase<Confirmation, Confirmation.Key> {

    public List<Confirmation> of(UUID nomination) {
        return list("nomination = ?1 order by confirmedAt, criterion", nomination);
    }

    /// Where the form falls short of the notification, the project wants the NPO's word on it, and nobody has given it
    /// (R042).
    public List<Shortcoming> wanted(UUID nomination, Profile profile, Notice notice) {
        return notice.policy().wantsUnmetConfirmed()
                ? Shortcoming.of(profile, notice.criteria()).stream()
                        .filter(unmet -> !isGiven(nomination, unmet.criterion()))
                        .toList()
                : List.of();
    }

    public boolean isGiven(UUID nomination, Criterion criterion) {
        return findByIdOptional(new Confirmation.Key(nomination, criterion)).isPresent();
    }
}
