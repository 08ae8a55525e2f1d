package org.convoke.notification.feed;

import java.util.Set;
import java.util.stream.Collectors;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.SeatReallocated;
import org.convoke.contracts.SelectionEvent.SeatVacated;

/// What an NPO sees of an event that is not its own alone: others' people without name and address, and nothing of who
/// else has nominated (R049).
record Sight(String npo) {

    ProjectNotificationRevised revised(ProjectNotificationRevised e) {
        return new ProjectNotificationRevised(
                e.project(),
                e.notice(),
                e.revision(),
                e.reason(),
                e.changes(),
                own(e.reconfirm()),
                e.open(),
                e.replacementOnly(),
                e.dropped());
    }

    NominationWindowClosed closed(NominationWindowClosed e, int nominations) {
        return new NominationWindowClosed(e.project(), e.closedAt(), nominations, own(e.belowMinimum()));
    }

    ParticipantSelected selected(ParticipantSelected e) {
        return new ParticipantSelected(e.project(), person(e.nominee()), e.stay(), e.programme());
    }

    SeatReallocated reallocated(SeatReallocated e) {
        return new SeatReallocated(e.project(), person(e.nominee()), e.stay());
    }

    AlternatePromoted promoted(AlternatePromoted e) {
        return new AlternatePromoted(e.project(), person(e.nominee()), person(e.replaces()), e.stay());
    }

    SeatVacated vacated(SeatVacated e) {
        return new SeatVacated(e.project(), person(e.nominee()), e.cause(), e.vacatedAt());
    }

    private Nominee person(Nominee nominee) {
        return nominee.country().equals(npo)
                ? nominee
                : new Nominee(nominee.nomination(), nominee.country(), nominee.pool(), "", "", "");
    }

    private Set<String> own(Set<String> countries) {
        return countries.stream().filter(npo::equals).collect(Collectors.toSet());
    }
}
