package org.convoke.nomination.npo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.convoke.nomination.npo.NpoChange.Kind;
import org.convoke.nomination.npo.NpoRefused.UnknownSystem;
import org.convoke.webkit.Refusal;

/// A program no longer submits for the NPO, however long its token lives.
@ApplicationScoped
public class RemoveSystem {

    private final EntityManager entities;
    private final Npos npos;
    private final History history;

    RemoveSystem(EntityManager entities, Npos npos, History history) {
        this.entities = entities;
        this.npos = npos;
        this.history = history;
    }

    @Transactional
    public void remove(Steward steward, String clientId) {
        npos.open(steward.country());
        var system = Optional.ofNullable(entities.find(NpoSystem.class, clientId))
                .filter(known -> known.country().equals(steward.country()))
                .orElseThrow(() -> Refusal.because(new UnknownSystem(clientId)));
        entities.remove(system);
        history.note(steward, Kind.SYSTEM_REMOVED, clientId, Map.of());
    }
}
