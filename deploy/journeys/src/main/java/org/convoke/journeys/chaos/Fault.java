package org.convoke.journeys.chaos;

import java.util.List;
import org.convoke.journeys.chaos.Strike.Kind;

/// One fault of a plan.
///
/// @param victims more than one when several are killed at once
/// @param seconds how long it lasts; 0 when its end is not up to us
/// @param step of relay or inbox, of a failpoint; else empty
record Fault(Kind kind, List<String> victims, int seconds, String step) {

    static Fault kill(List<String> victims) {
        return new Fault(Kind.KILL, victims, 0, "");
    }

    static Fault lasting(Kind kind, String victim, int seconds) {
        return new Fault(kind, List.of(victim), seconds, "");
    }

    static Fault failpoint(String service, String step) {
        return new Fault(Kind.FAILPOINT, List.of(service), 0, step);
    }

    String victim() {
        return victims.getFirst();
    }

    String detail() {
        return seconds > 0 ? seconds + " s" : step;
    }
}
