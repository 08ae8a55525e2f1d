package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.NominationVersion.Act;
import org.convoke.nomination.criteria.ConfirmCriteria;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.nomination.profile.LearnProfile;

/// An officer of the NPO answers for what is written, and with that it is submitted, for the first time or again
/// (R047, R048, R068).
@ApplicationScoped
public class EndorseNomination {

    private final Workbench workbench;
    private final EndorsementRules rules;
    private final ConfirmCriteria confirm;
    private final LearnProfile profile;
    private final NominationHistory history;
    private final Outbox outbox;

    EndorseNomination(
            Workbench workbench,
            EndorsementRules rules,
            ConfirmCriteria confirm,
            LearnProfile profile,
            NominationHistory history,
            Outbox outbox) {
        this.workbench = workbench;
        this.rules = rules;
        this.confirm = confirm;
        this.profile = profile;
        this.history = history;
        this.outbox = outbox;
    }

    @Transactional
    public Nomination endorse(Seen seen, Speaker speaker, Endorsing officer) {
        var piece = workbench.open(seen, Optional.of(speaker.country()));
        var nomination = piece.nomination();
        nomination.requireEndorsable();
        var endorsement = rules.check(piece.project(), nomination, speaker, officer);
        confirm.confirm(nomination.id(), officer.confirmed(), speaker.id());
        var submitted = nomination.endorse(piece.project(), endorsement);
        outbox.add(submitted);
        profile.learn(nomination, speaker.id());
        var act = submitted.resubmittedAt().isPresent() ? Act.RESUBMITTED : Act.SUBMITTED;
        var inSpiteOf = Warnings.inSpiteOf(nomination, piece.project().notice());
        history.keep(nomination, act, speaker.id(), inSpiteOf);
        return nomination;
    }
}
