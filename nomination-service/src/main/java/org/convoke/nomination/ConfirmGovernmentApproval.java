package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.NominationVersion.Act;
import org.convoke.nomination.call.Step;
import org.convoke.nomination.npo.Membership.Speaker;

/// The approval that a provisional nomination waited for has come (R066).
@ApplicationScoped
public class ConfirmGovernmentApproval {

    private final Workbench workbench;
    private final NominationHistory history;
    private final Outbox outbox;

    ConfirmGovernmentApproval(Workbench workbench, NominationHistory history, Outbox outbox) {
        this.workbench = workbench;
        this.history = history;
        this.outbox = outbox;
    }

    @Transactional
    public Nomination confirm(UUID id, Speaker speaker) {
        var nomination = workbench.open(id, Optional.of(speaker.country()), Step.COMPLETE);
        outbox.add(nomination.confirmApproval());
        history.keep(nomination, Act.APPROVAL_CONFIRMED, speaker.id());
        return nomination;
    }
}
