package org.convoke.notification.web.obligation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.convoke.contracts.NotificationEvent.Debtor;
import org.convoke.notification.obligation.Obligation;
import org.convoke.notification.obligation.ObligationRefused.NoObligation;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;

/// Which obligations concern the caller: all for Secretariat and auditors, those of its country for an NPO, its duties
/// as host for somebody who looks after projects on the spot. Others do not exist.
@RequestScoped
class Concern {

    private static final String NOWHERE = "none";

    private final Caller caller;

    Concern(Caller caller) {
        this.caller = caller;
    }

    /// The only country that the caller sees; empty for all.
    Optional<String> country() {
        return all() ? Optional.empty() : Optional.of(caller.npo().orElse(NOWHERE));
    }

    /// The only debtor that the caller sees; empty for all.
    Optional<Debtor> debtor() {
        return all() || actsForNpo() ? Optional.empty() : Optional.of(Debtor.HOST);
    }

    Obligation require(Obligation obligation) {
        var near = country().isEmpty() || country().equals(obligation.country());
        var own = debtor().isEmpty() || debtor().get() == obligation.debtor();
        if (!near || !own) {
            throw Refusal.because(new NoObligation(obligation.id()));
        }
        return obligation;
    }

    /// Of the office whose calendars the caller keeps; empty for the Secretariat.
    Optional<String> office() {
        return caller.is(Roles.SECRETARIAT)
                ? Optional.empty()
                : Optional.of(caller.npo().orElse(NOWHERE));
    }

    /// Whether there are calendars for the caller to subscribe to.
    boolean keepsCalendars() {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.NPO_OFFICER);
    }

    private boolean all() {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR);
    }

    private boolean actsForNpo() {
        return caller.is(Roles.NPO_OFFICER) || caller.is(Roles.NPO_SYSTEM);
    }
}
