package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.nomination.npo.NpoRefused.SystemTaken;
import org.convoke.webkit.Refusal;

/// An NPO lets a program submit for it (R049). The program's token must name the same country.
@ApplicationScoped
public class RegisterSystem {

    private final EntityManager entities;
    private final Npos npos;
    private final History history;

    RegisterSystem(EntityManager entities, Npos npos, History history) {
        this.entities = entities;
        this.npos = npos;
        this.history = history;
    }

    @Transactional
    public NpoSystem register(Steward steward, String clientId) {
        npos.open(steward.country());
        if (npos.countryOfSystem(clientId).isPresent()) {
            throw Refusal.because(new SystemTaken());
        }
        var system = new NpoSystem(clientId, steward.country());
        entities.persist(system);
        history.note(steward, Kind.SYSTEM_REGISTERED, clientId, Map.of());
        return system;
    }
}
