package org.convoke.certificate.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.certificate.OpenCourse;
import org.convoke.contracts.Context;
import org.convoke.contracts.NominationEvent;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.contracts.NominationEvent.PersonalDataErased;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;

/// From nomination comes the project; who is put forward is of no concern before they have a seat.
@ApplicationScoped
public class NominationInbox implements Subscription<NominationEvent> {

    private final OpenCourse openCourse;

    NominationInbox(OpenCourse openCourse) {
        this.openCourse = openCourse;
    }

    @Override
    public Context producer() {
        return Context.NOMINATION;
    }

    @Override
    public void on(NominationEvent event, Envelope envelope) {
        switch (event) {
            case ProjectNotified notified -> openCourse.open(notified);
            case NominationSubmitted _,
                    NominationReturned _,
                    NominationRecalled _,
                    NomineesRanked _,
                    NominationCompleted _,
                    NominationIncomplete _,
                    PersonalDataErased _,
                    GovernmentApprovalConfirmed _,
                    NominationWindowClosed _ -> {}
        }
    }
}
