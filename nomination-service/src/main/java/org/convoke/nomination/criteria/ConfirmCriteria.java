package org.convoke.nomination.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The NPO confirms that its nominee meets criteria of the notification, whatever the form says (R042). What was said
/// first stays.
@ApplicationScoped
public class ConfirmCriteria {

    private final Confirmations confirmations;
    private final Clock clock;

    ConfirmCriteria(Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Transactional
    public List<Confirmation> confirm(UUID nomination, Set<Criterion> criteria, String by) {
        for (var criterion : criteria) {
            if (!confirmations.isGiven(nomination, criterion)) {
                confirmations.persist(new Confirmation(nomination, criterion, by, clock.instant()));
            }
        }
        return confirmations.of(nomination);
    }
}
