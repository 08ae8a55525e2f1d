package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.NominationVersion.Act;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.criteria.ConfirmCriteria;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.nomination.profile.LearnProfile;

/// An NPO puts a candidate forward, endorsed by one of its officers, in one act (R046 to R049).
@ApplicationScoped
public class SubmitNomination {

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final EndorsementRules rules;
    private final ConfirmCriteria confirm;
    private final LearnProfile profile;
    private final NominationHistory history;
    private final Outbox outbox;

    SubmitNomination(
            ProjectNotifications projects,
            Nominations nominations,
            EndorsementRules rules,
            ConfirmCriteria confirm,
            LearnProfile profile,
            NominationHistory history,
            Outbox outbox) {
        this.projects = projects;
        this.nominations = nominations;
        this.rules = rules;
        this.confirm = confirm;
        this.profile = profile;
        this.history = history;
        this.outbox = outbox;
    }

    @Transactional
    public Nomination submit(String code, Speaker speaker, Submission submission) {
        var project = projects.lock(code);
        var nomination = new Nomination(UUID.randomUUID(), project, speaker.country(), Form.of(submission));
        var endorsement = rules.check(project, nomination, speaker, submission.officer());
        var submitted = nomination.endorse(project, endorsement);
        nominations.persist(nomination);
        confirm.confirm(nomination.id(), submission.officer().confirmed(), speaker.id());
        outbox.add(submitted);
        profile.learn(nomination, speaker.id());
        history.keep(nomination, Act.SUBMITTED, speaker.id(), Warnings.inSpiteOf(nomination, project.notice()));
        return nomination;
    }
}
