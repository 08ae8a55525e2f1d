package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.nomination.npo.NpoRefused.AccountTaken;
import org.convoke.nomination.npo.Officer.Appointment;
import org.convoke.webkit.Refusal;

/// An NPO names somebody who may act for it (R047); it takes effect with the next request.
@ApplicationScoped
public class AppointOfficer {

    private final EntityManager entities;
    private final Npos npos;
    private final History history;

    AppointOfficer(EntityManager entities, Npos npos, History history) {
        this.entities = entities;
        this.npos = npos;
        this.history = history;
    }

    /// @param subject of the officer's account in the identity provider
    @Transactional
    public Officer appoint(Steward steward, String subject, Appointment appointment) {
        npos.open(steward.country());
        if (npos.officer(subject).isPresent()) {
            throw Refusal.because(new AccountTaken("subject"));
        }
        npos.requireFreeAddress(appointment.email(), subject);
        var officer = Optional.ofNullable(entities.find(Officer.class, subject)).orElseGet(() -> new Officer(subject));
        officer.appoint(steward.country(), appointment);
        entities.persist(officer);
        entities.flush();
        history.note(steward, Kind.OFFICER_APPOINTED, subject, officer.state());
        return officer;
    }
}
