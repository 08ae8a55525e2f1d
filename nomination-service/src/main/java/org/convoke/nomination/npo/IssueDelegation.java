package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.npo.Delegation.Scope;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.nomination.npo.NpoRefused.NoIssuer;
import org.convoke.nomination.npo.NpoRefused.NotDesignated;
import org.convoke.nomination.npo.NpoRefused.PeriodOver;
import org.convoke.webkit.Refusal;

/// An NPO's office lets a designated officer act for it (R047, R048, Q3).
@ApplicationScoped
public class IssueDelegation {

    private final EntityManager entities;
    private final Npos npos;
    private final History history;
    private final Clock clock;

    IssueDelegation(EntityManager entities, Npos npos, History history, Clock clock) {
        this.entities = entities;
        this.npos = npos;
        this.history = history;
        this.clock = clock;
    }

    /// @param officer subject of the designated officer
    /// @param issuer who signed, when the Secretariat records it; an officer issues in their own name
    @Transactional
    public Delegation issue(Steward steward, String officer, Optional<String> issuer, Scope scope) {
        var office = npos.open(steward.country());
        var now = clock.instant();
        var designated = member(steward, officer)
                .filter(member -> !member.role().isOffice())
                .orElseThrow(() -> Refusal.because(new NotDesignated()));
        var delegation =
                new Delegation(UUID.randomUUID(), designated, issuer(steward, issuer), scope, office.zone(), now);
        if (scope.endsOn().isBefore(scope.beginsOn()) || !delegation.isOpen(now)) {
            throw Refusal.because(new PeriodOver());
        }
        entities.persist(delegation);
        entities.flush();
        history.note(steward, Kind.DELEGATION_ISSUED, delegation.id().toString(), delegation.state());
        return delegation;
    }

    private Officer issuer(Steward steward, Optional<String> named) {
        var own = steward.officer().map(Officer::subject);
        if (own.isPresent() && named.isPresent() && !named.equals(own)) {
            throw Refusal.because(new NoIssuer());
        }
        return own.or(() -> named)
                .flatMap(subject -> member(steward, subject))
                .filter(member -> member.role().isOffice())
                .orElseThrow(() -> Refusal.because(new NoIssuer()));
    }

    private Optional<Officer> member(Steward steward, String subject) {
        return npos.officer(subject).filter(officer -> officer.country().equals(steward.country()));
    }
}
