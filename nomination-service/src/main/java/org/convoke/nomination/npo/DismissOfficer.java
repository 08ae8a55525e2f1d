package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.webkit.EntityTag;

/// Somebody no longer acts for the NPO: at once, and their delegations end with it.
@ApplicationScoped
public class DismissOfficer {

    private final Npos npos;
    private final RevokeDelegation revoke;
    private final History history;

    DismissOfficer(Npos npos, RevokeDelegation revoke, History history) {
        this.npos = npos;
        this.revoke = revoke;
        this.history = history;
    }

    @Transactional
    public void dismiss(Steward steward, String subject, String ifMatch) {
        npos.open(steward.country());
        var officer = npos.officer(steward.country(), subject);
        EntityTag.require(ifMatch, officer.version());
        npos.requireAnotherHead(officer);
        revoke.all(steward, officer);
        officer.dismiss();
        history.note(steward, Kind.OFFICER_DISMISSED, subject, officer.state());
    }
}
