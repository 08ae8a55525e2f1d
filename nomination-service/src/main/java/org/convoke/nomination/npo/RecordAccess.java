package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.convoke.nomination.npo.NpoRefused.NotYours;
import org.convoke.nomination.npo.NpoRefused.UnknownNpo;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;

/// Who may read and change the records of an NPO: its own office and the Secretariat (R047). To every other NPO they do
/// not exist (R049).
@ApplicationScoped
public class RecordAccess {

    private final Npos npos;
    private final Membership membership;

    RecordAccess(Npos npos, Membership membership) {
        this.npos = npos;
        this.membership = membership;
    }

    /// @throws Refusal when there are no such records for the caller
    public void requireReader(Caller caller, String country) {
        if (caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR)) {
            npos.get(country);
        } else if (!membership.of(caller).country().equals(country)) {
            throw Refusal.because(new UnknownNpo(country));
        }
    }

    /// @throws Refusal when there are no such records for the caller, or only to read
    public Steward steward(Caller caller, String country) {
        requireReader(caller, country);
        if (caller.is(Roles.SECRETARIAT)) {
            return new Steward(country, caller.id(), caller.name(), Optional.empty());
        }
        return membership
                .of(caller)
                .officer()
                .filter(officer -> officer.role().isOffice())
                .map(officer -> new Steward(country, officer.subject(), officer.name(), Optional.of(officer)))
                .orElseThrow(() -> Refusal.because(new NotYours()));
    }
}
