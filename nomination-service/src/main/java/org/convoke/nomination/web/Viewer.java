package org.convoke.nomination.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.convoke.nomination.npo.Membership;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;

/// Whose nominations the caller may see: the Secretariat and auditors all, an NPO its own.
@RequestScoped
public class Viewer {

    private final Membership membership;
    private final Caller caller;

    Viewer(Membership membership, Caller caller) {
        this.membership = membership;
        this.caller = caller;
    }

    /// Empty for the Secretariat and auditors, who see all.
    public Optional<String> country() {
        return seesAll() ? Optional.empty() : Optional.of(speaker().country());
    }

    public boolean seesAll() {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR);
    }

    public Speaker speaker() {
        return membership.of(caller);
    }
}
