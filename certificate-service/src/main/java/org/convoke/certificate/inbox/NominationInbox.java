package org.convoke.certificate.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.certificate.CancelCourse;
import org.convoke.certificate.OpenCourse;
import org.convoke.certificate.PostponeCourse;
import org.convoke.certificate.ReviseCourse;
import org.convoke.certificate.paper.SettlePapers;
import org.convoke.contracts.Context;
import org.convoke.contracts.NominationEvent;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.contracts.NominationEvent.OriginalsAwaited;
import org.convoke.contracts.NominationEvent.OriginalsSettled;
import org.convoke.contracts.NominationEvent.PersonalDataErased;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;

/// From nomination comes the project; who is put forward is of no concern before they have a seat.
@ApplicationScoped
public class NominationInbox implements Subscription<NominationEvent> {

    private final OpenCourse openCourse;
    private final ReviseCourse reviseCourse;
    private final PostponeCourse postponeCourse;
    private final CancelCourse cancelCourse;
    private final SettlePapers settlePapers;

    NominationInbox(
            OpenCourse openCourse,
            ReviseCourse reviseCourse,
            PostponeCourse postponeCourse,
            CancelCourse cancelCourse,
            SettlePapers settlePapers) {
        this.openCourse = openCourse;
        this.reviseCourse = reviseCourse;
        this.postponeCourse = postponeCourse;
        this.cancelCourse = cancelCourse;
        this.settlePapers = settlePapers;
    }

    @Override
    public Context producer() {
        return Context.NOMINATION;
    }

    @Override
    public void on(NominationEvent event, Envelope envelope) {
        switch (event) {
            case ProjectNotified notified -> openCourse.open(notified);
            case ProjectNotificationRevised revised -> revise(revised);
            case ProjectPostponed postponed -> postponeCourse.postpone(postponed);
            case ProjectCancelled cancelled -> cancelCourse.cancel(cancelled);
            case NominationSubmitted _,
                    NominationReturned _,
                    NominationRecalled _,
                    NomineesRanked _,
                    NominationCompleted _,
                    NominationIncomplete _,
                    OriginalsAwaited _,
                    OriginalsSettled _,
                    PersonalDataErased _,
                    GovernmentApprovalConfirmed _,
                    NominationWindowClosed _,
                    CountryDidNotNominate _ -> {}
        }
    }

    private void revise(ProjectNotificationRevised revised) {
        reviseCourse.revise(revised);
        settlePapers.settle(revised.project());
    }
}
