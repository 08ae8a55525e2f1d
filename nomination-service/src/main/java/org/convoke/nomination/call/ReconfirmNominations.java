package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.nomination.call.CallRefused.NothingToReconfirm;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.webkit.Refusal;

/// An NPO that was asked says that its nominations hold on the new dates; said again, it stays as it was (Q14).
@ApplicationScoped
public class ReconfirmNominations {

    private final ProjectNotifications projects;
    private final Revisions revisions;
    private final Reconfirmations reconfirmations;
    private final Clock clock;

    ReconfirmNominations(
            ProjectNotifications projects, Revisions revisions, Reconfirmations reconfirmations, Clock clock) {
        this.projects = projects;
        this.revisions = revisions;
        this.reconfirmations = reconfirmations;
        this.clock = clock;
    }

    @Transactional
    public Reconfirmation reconfirm(String code, Speaker speaker) {
        Step.RECONFIRM.require(projects.lock(code));
        var country = speaker.country();
        var asked = revisions
                .askedLast(code)
                .filter(revision -> revision.reconfirm().contains(country))
                .orElseThrow(() -> Refusal.because(new NothingToReconfirm(country)));
        return reconfirmations.of(code, asked.number(), country).orElseGet(() -> {
            var given = new Reconfirmation(code, asked.number(), country, speaker.id(), clock.instant());
            reconfirmations.persist(given);
            return given;
        });
    }
}
