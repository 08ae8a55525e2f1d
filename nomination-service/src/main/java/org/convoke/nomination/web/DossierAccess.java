package org.convoke.nomination.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.npo.Membership;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;

/// The nominations whose papers a caller may see: an NPO its own, the Secretariat, auditors and medical checkers all.
@RequestScoped
public class DossierAccess {

    private final Nominations nominations;
    private final Membership membership;
    private final Caller caller;

    DossierAccess(Nominations nominations, Membership membership, Caller caller) {
        this.nominations = nominations;
        this.membership = membership;
        this.caller = caller;
    }

    public Nomination nomination(UUID id) {
        return nominations.get(id, country());
    }

    /// By whose hand it is done: an address for people, the client for programs.
    public String by() {
        return caller.email().orElseGet(caller::id);
    }

    private Optional<String> country() {
        var seesAll = caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR) || caller.is(Roles.MEDICAL_CHECKER);
        return seesAll ? Optional.empty() : Optional.of(membership.of(caller).country());
    }
}
