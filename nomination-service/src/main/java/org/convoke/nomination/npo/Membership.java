package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.convoke.nomination.NominationRefused.NotOfThisNpo;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;

/// For which NPO a caller speaks: our own records decide and the token must agree (R049).
@ApplicationScoped
public class Membership {

    /// @param officer empty when a system speaks
    public record Speaker(String country, String id, Optional<Officer> officer) {}

    private final Npos npos;

    Membership(Npos npos) {
        this.npos = npos;
    }

    /// @throws Refusal when no NPO has named the caller
    public Speaker of(Caller caller) {
        return find(caller).orElseThrow(() -> Refusal.because(new NotOfThisNpo()));
    }

    /// Empty when no NPO has named the caller.
    public Optional<Speaker> find(Caller caller) {
        return named(caller).filter(speaker -> caller.npo().equals(Optional.of(speaker.country())));
    }

    private Optional<Speaker> named(Caller caller) {
        return npos.officer(caller.id())
                .map(officer -> new Speaker(officer.country(), officer.email(), Optional.of(officer)))
                .or(() -> npos.countryOfSystem(caller.id())
                        .map(country -> new Speaker(country, caller.id(), Optional.empty())));
    }
}
