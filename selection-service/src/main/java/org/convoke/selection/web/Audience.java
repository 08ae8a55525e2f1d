package org.convoke.selection.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Predicate;
import org.convoke.contracts.Nominee;
import org.convoke.selection.Round;
import org.convoke.selection.SelectionRefused.RosterHidden;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;

/// Who may know what: the Secretariat and auditors everything; from the announcement on the hosts of the project
/// everybody on the roster, and each NPO its own people.
@RequestScoped
class Audience {

    private final Caller caller;

    Audience(Caller caller) {
        this.caller = caller;
    }

    boolean knowsOutcome(Round round) {
        return knowsEverything() || round.announced();
    }

    Predicate<Nominee> onRoster(Round round) {
        if (knowsEverything()) {
            return _ -> true;
        }
        var country = caller.npo();
        if (round.announced() && country.isPresent()) {
            if (caller.is(Roles.HOST) && round.terms().hostCountries().contains(country.get())) {
                return _ -> true;
            }
            if (actsForNpo()) {
                return nominee -> nominee.country().equals(country.get());
            }
        }
        throw Refusal.because(new RosterHidden(round.project()));
    }

    /// The country of the NPO that the caller acts for; empty for the Secretariat.
    ///
    /// An account without either sees nobody's people.
    Optional<String> actingFor() {
        return caller.is(Roles.SECRETARIAT)
                ? Optional.empty()
                : Optional.of(caller.npo().orElse(""));
    }

    private boolean knowsEverything() {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR);
    }

    private boolean actsForNpo() {
        return caller.is(Roles.NPO_OFFICER) || caller.is(Roles.NPO_SYSTEM);
    }
}
