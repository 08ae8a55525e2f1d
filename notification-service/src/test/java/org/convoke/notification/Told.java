package org.convoke.notification;

import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;

/// Stories told to the running service.
public final class Told {

    private Told() {}

    /// Something that every NPO of the project is told.
    public static void postponed(Bus bus, String code, long version) {
        var reason = "The venue is needed for elections.";
        bus.tell(new ProjectPostponed(code, reason, Stories.SUBMITTED, Optional.empty(), Optional.empty()), version, 1);
    }

    /// The workshop in Tokyo is notified (four mails) and one person nominated (two mails).
    public static void tokyo(Bus bus, String code) {
        var domain = Fresh.domain();
        var tokyo = new Stories(Projects.tokyo(code, domain), domain);
        bus.tell(tokyo.project, 1, 1);
        bus.tell(tokyo.submitted(tokyo.nimali, Set.of(), false, false), 2, 1);
    }

    /// Nimali has a seat.
    public static void selected(Bus bus, String code, String domain) {
        var tokyo = new Stories(Projects.tokyo(code, domain), domain);
        bus.tell(tokyo.project, 1, 1);
        bus.tell(new ParticipantSelected(code, tokyo.nimali, tokyo.stay()), 1, 1);
    }

    /// Asha is an alternate.
    public static void listed(Bus bus, String code, String domain) {
        var tokyo = new Stories(Projects.tokyo(code, domain), domain);
        bus.tell(tokyo.project, 1, 1);
        bus.tell(new AlternateListed(code, tokyo.asha, 1), 1, 1);
    }

    /// The programme is out, which asks nobody for anything.
    public static void programme(Bus bus, String code, String domain) {
        var tokyo = new Stories(Projects.tokyo(code, domain), domain);
        bus.tell(tokyo.project, 1, 1);
        bus.tell(tokyo.programme(), 1, 1);
    }

    public static void programmeAgain(Bus bus, String code, String domain) {
        bus.tell(new Stories(Projects.tokyo(code, domain), domain).programme(), 2, 1);
    }
}
