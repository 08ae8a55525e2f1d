package org.convoke.nomination.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.convoke.nomination.attachment.Reader;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.npo.Membership;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;

/// Who may know what about notifications: the Secretariat and auditors everything, an NPO what is published and its own
/// country's part.
@RequestScoped
public class Audience {

    private final Membership membership;
    private final Caller caller;

    Audience(Membership membership, Caller caller) {
        this.membership = membership;
        this.caller = caller;
    }

    public boolean seesDrafts() {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.SECRETARY_GENERAL) || caller.is(Roles.AUDITOR);
    }

    /// The country whose part alone the caller may see; empty for those who see all.
    public Optional<String> country() {
        if (seesDrafts()) {
            return Optional.empty();
        }
        return caller.is(Roles.HOST)
                ? Optional.of(caller.npo().orElse(""))
                : Optional.of(membership.of(caller).country());
    }

    /// The countries whose standing the caller may know: all of them for an NPO that carries the project out (R009).
    Set<String> visible(Notice notice) {
        return carriesOut(notice) ? notice.invited() : visible(notice.invited());
    }

    /// Whether the caller's NPO is one of the implementing organisations.
    boolean carriesOut(Notice notice) {
        return own().filter(notice.implementingNpos()::contains).isPresent();
    }

    /// Those of the countries that the caller may know.
    Set<String> visible(Set<String> countries) {
        return seesDrafts()
                ? countries
                : own().filter(countries::contains).map(Set::of).orElse(Set.of());
    }

    private Optional<String> own() {
        return caller.is(Roles.HOST) ? caller.npo() : membership.find(caller).map(Speaker::country);
    }

    Reader reader() {
        return new Reader(caller.id(), caller.name(), country(), seesDrafts());
    }
}
