package org.convoke.certificate.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.convoke.certificate.desk.DeskRefused.DeskClosed;
import org.convoke.webkit.PersonalLinks;
import org.convoke.webkit.Refusal;

/// All desks ever opened.
@ApplicationScoped
public class Desks implements PanacheRepositoryBase<Desk, UUID> {

    private final Clock clock;

    Desks(Clock clock) {
        this.clock = clock;
    }

    public List<Desk> ofProject(String project) {
        return list("project = ?1 order by openedAt, id", project);
    }

    /// The desk that works under this address now.
    public Desk open(String secret) {
        return find("linkHash", PersonalLinks.hash(secret))
                .firstResultOptional()
                .filter(desk -> desk.isOpen(clock.instant()))
                .orElseThrow(() -> Refusal.because(new DeskClosed()));
    }

    Desk get(String project, UUID id) {
        return find("id = ?1 and project = ?2", id, project)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new DeskClosed()));
    }
}
