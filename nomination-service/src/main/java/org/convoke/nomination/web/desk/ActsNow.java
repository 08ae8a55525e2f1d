package org.convoke.nomination.web.desk;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import org.convoke.nomination.Invitation;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.Step;
import org.convoke.nomination.dossier.Awaited;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;

/// Asks the rules what the caller can do about a nomination now.
@RequestScoped
class ActsNow {
    private final Invitation invitation;
    private final Awaited awaited;
    private final Caller caller;
    private final Clock clock;

    ActsNow(Invitation invitation, Awaited awaited, Caller caller, Clock clock) {
        this.invitation = invitation;
        this.awaited = awaited;
        this.caller = caller;
        this.clock = clock;
    }

    Acts about(Nomination nomination, ProjectNotification project) {
        var officer = caller.is(Roles.NPO_OFFICER);
        var secretariat = caller.is(Roles.SECRETARIAT);
        var next = nomination.status().next();
        var edit = officer
                && nomination.status().open()
                && invitation.hindrance(project, nomination).isEmpty();
        var papers = awaited.papersOf(nomination.id()) && allows(project, Step.COMPLETE);
        return new Acts(
                edit,
                edit && nomination.isEndorsable(),
                officer && next.contains(NominationStatus.RECALLED) && allows(project, Step.RECALL),
                officer && nomination.isProvisional() && papers && nomination.status() != NominationStatus.DRAFT,
                officer && nomination.status().open(),
                (officer || secretariat) && papers,
                (officer || secretariat) && project.isOpen(clock.instant()),
                secretariat && next.contains(NominationStatus.RETURNED) && allows(project, Step.ASK),
                secretariat && papers);
    }

    private static boolean allows(ProjectNotification project, Step step) {
        try {
            step.require(project);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }
}
