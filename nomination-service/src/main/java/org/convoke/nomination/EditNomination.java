package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.convoke.nomination.NominationVersion.Act;
import org.convoke.nomination.npo.Membership.Speaker;

/// An NPO writes on: at a draft, at what the Secretariat has returned, or, until the closing date, at what it has
/// submitted (R068). Nothing of it counts before it is endorsed.
@ApplicationScoped
public class EditNomination {

    private final Workbench workbench;
    private final Invitation invitation;
    private final NominationHistory history;

    EditNomination(Workbench workbench, Invitation invitation, NominationHistory history) {
        this.workbench = workbench;
        this.invitation = invitation;
        this.history = history;
    }

    @Transactional
    public Nomination edit(Seen seen, Speaker speaker, Form form) {
        var piece = workbench.open(seen, Optional.of(speaker.country()));
        invitation.requireOpen(piece.project(), piece.nomination());
        piece.nomination().edit(form);
        history.keep(piece.nomination(), Act.EDITED, speaker.id());
        return piece.nomination();
    }
}
