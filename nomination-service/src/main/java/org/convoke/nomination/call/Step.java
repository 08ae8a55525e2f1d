package org.convoke.nomination.call;

import org.convoke.nomination.call.CallRefused.ProjectCalledOff;
import org.convoke.nomination.call.CallRefused.ProjectOnHold;
import org.convoke.nomination.call.CallRefused.UnknownProject;
import org.convoke.webkit.Refusal;

/// What is done about the nominations of a project, and whether it can be while the project is on hold: nothing new is
/// put forward, arranged or asked then, but what is owed can be delivered, and an NPO can always take somebody back.
/// Nothing is done once the project is cancelled.
public enum Step {
    NOMINATE(false),
    CORRECT(false),
    RANK(false),
    ASK(false),
    RECONFIRM(false),
    /// The NPO owes it by a day that does not move.
    ANSWER(true),
    /// Documents and approvals are on their way.
    COMPLETE(true),
    RECALL(true);

    private final boolean onHold;

    Step(boolean onHold) {
        this.onHold = onHold;
    }

    /// @throws Refusal when the project does not allow it as it stands
    public void require(ProjectNotification project) {
        var code = project.code();
        switch (project.status()) {
            case DRAFT, APPROVED -> throw Refusal.because(new UnknownProject(code));
            case CANCELLED -> throw Refusal.because(new ProjectCalledOff(code));
            case POSTPONED -> {
                if (!onHold) {
                    throw Refusal.because(new ProjectOnHold(code));
                }
            }
            case PUBLISHED, NOMINATION_CLOSED -> {}
        }
    }
}
