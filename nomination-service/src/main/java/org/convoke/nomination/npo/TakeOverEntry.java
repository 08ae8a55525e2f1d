package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.convoke.nomination.npo.Delegation.Scope;
import org.convoke.nomination.npo.Directory.Entry;
import org.convoke.nomination.npo.Directory.Grant;
import org.convoke.nomination.npo.Directory.Person;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.nomination.npo.Officer.Appointment;

/// The records of one NPO become what the operator's directory says; whatever it does not name loses its right.
@ApplicationScoped
class TakeOverEntry {

    private final EntityManager entities;
    private final Npos npos;
    private final History history;
    private final Clock clock;

    TakeOverEntry(EntityManager entities, Npos npos, History history, Clock clock) {
        this.entities = entities;
        this.npos = npos;
        this.history = history;
        this.clock = clock;
    }

    void takeOver(NpoOffice office, Entry entry) {
        var operator = new Steward(office.country(), "directory", "Operator's directory", Optional.empty());
        if (!office.email.equals(entry.email())) {
            office.edit(office.name(), entry.email());
            history.note(operator, Kind.OFFICE_EDITED, office.country(), office.state());
        }
        officers(operator, entry.officers());
        systems(operator, Set.copyOf(entry.systems()));
        delegations(operator, office, entry.delegations().orElse(List.of()));
    }

    private void officers(Steward operator, List<Person> people) {
        var named = people.stream().map(Person::subject).collect(Collectors.toSet());
        npos.officers(operator.country()).stream()
                .filter(officer -> !named.contains(officer.subject))
                .forEach(officer -> {
                    officer.dismiss();
                    history.note(operator, Kind.OFFICER_DISMISSED, officer.subject, officer.state());
                });
        entities.flush(); // an address may pass to the successor
        people.forEach(person -> officer(operator, person));
    }

    private void officer(Steward operator, Person person) {
        var known = entities.find(Officer.class, person.subject());
        var appointment = new Appointment(person.name(), person.email(), person.role());
        if (known != null && known.holds(operator.country(), appointment)) {
            return;
        }
        var officer = known == null ? new Officer(person.subject()) : known;
        officer.appoint(operator.country(), appointment);
        entities.persist(officer);
        history.note(operator, Kind.OFFICER_APPOINTED, officer.subject, officer.state());
    }

    private void systems(Steward operator, Set<String> named) {
        var registered = npos.systems(operator.country());
        registered.stream().filter(system -> !named.contains(system.clientId())).forEach(system -> {
            entities.remove(system);
            history.note(operator, Kind.SYSTEM_REMOVED, system.clientId(), Map.of());
        });
        var known = registered.stream().map(NpoSystem::clientId).collect(Collectors.toSet());
        named.stream().filter(clientId -> !known.contains(clientId)).forEach(clientId -> {
            entities.merge(new NpoSystem(clientId, operator.country()));
            history.note(operator, Kind.SYSTEM_REGISTERED, clientId, Map.of());
        });
    }

    private void delegations(Steward operator, NpoOffice office, List<Grant> grants) {
        var named = grants.stream().map(Grant::id).collect(Collectors.toSet());
        npos.delegations(office.country()).stream()
                .filter(delegation -> !named.contains(delegation.id()) && delegation.isOpen(clock.instant()))
                .forEach(delegation -> {
                    delegation.revoke(clock.instant());
                    history.note(operator, Kind.DELEGATION_REVOKED, delegation.id() + "", delegation.state());
                });
        grants.forEach(grant -> delegation(operator, office, grant));
    }

    private void delegation(Steward operator, NpoOffice office, Grant grant) {
        var scope = new Scope(grant.acts(), grant.projects(), grant.beginsOn(), grant.endsOn());
        var known = entities.find(Delegation.class, grant.id());
        if (known == null) {
            var officer = officer(office, grant.officer());
            var issuer = officer(office, grant.issuer());
            var delegation = new Delegation(grant.id(), officer, issuer, scope, office.zone(), clock.instant());
            entities.persist(delegation);
            history.note(operator, Kind.DELEGATION_ISSUED, grant.id() + "", delegation.state());
        } else if (known.revokedAt().isPresent() || !known.scope().equals(scope)) {
            throw new IllegalArgumentException(
                    "directory: delegation %s was issued otherwise or revoked; give the new one another id"
                            .formatted(grant.id()));
        }
    }

    private Officer officer(NpoOffice office, String subject) {
        return npos.officer(subject)
                .filter(officer -> officer.country().equals(office.country()))
                .orElseThrow(() ->
                        new IllegalArgumentException("directory: a delegation of %s names %s, who is no officer there"
                                .formatted(office.country(), subject)));
    }
}
