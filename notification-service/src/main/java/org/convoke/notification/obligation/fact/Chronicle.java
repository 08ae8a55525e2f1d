package org.convoke.notification.obligation.fact;

import java.time.Instant;
import org.convoke.contracts.CertificateEvent;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent;
import org.convoke.contracts.NotificationEvent;
import org.convoke.contracts.SelectionEvent;

/// What an event adds to the facts of its project; pure, and decided nowhere else.
public final class Chronicle {

    private Chronicle() {}

    public static Facts after(Facts facts, ConvokeEvent event, Instant occurredAt) {
        var day = facts.dayOf(occurredAt);
        return switch (event) {
            case NominationEvent nomination -> new NominationFacts(facts, day).after(nomination);
            case SelectionEvent selection -> new SelectionFacts(facts, day).after(selection);
            case CertificateEvent certificate -> new CertificateFacts(facts, day).after(certificate);
            case NotificationEvent _ -> facts;
        };
    }
}
