package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.webkit.EntityTag;

/// A delegation ends before its time; what was endorsed under it stays endorsed.
@ApplicationScoped
public class RevokeDelegation {

    private final Npos npos;
    private final History history;
    private final Clock clock;

    RevokeDelegation(Npos npos, History history, Clock clock) {
        this.npos = npos;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Delegation revoke(Steward steward, UUID id, String ifMatch) {
        npos.open(steward.country());
        var delegation = npos.delegation(steward.country(), id);
        EntityTag.require(ifMatch, delegation.version());
        revoke(steward, delegation);
        npos.flush();
        return delegation;
    }

    /// What an officer held ends when they leave the role, and does not revive should they come back.
    void all(Steward steward, Officer officer) {
        npos.delegationsTo(officer).stream()
                .filter(delegation -> delegation.isOpen(clock.instant()))
                .forEach(delegation -> revoke(steward, delegation));
    }

    private void revoke(Steward steward, Delegation delegation) {
        delegation.revoke(clock.instant());
        history.note(steward, Kind.DELEGATION_REVOKED, delegation.id().toString(), delegation.state());
    }
}
