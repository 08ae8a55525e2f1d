package org.convoke.nomination.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.dossier.DossierRefused.UnknownTask;
import org.convoke.webkit.Refusal;

/// What is awaited by post, and what was.
@ApplicationScoped
public class PostalTasks implements PanacheRepositoryBase<PostalTask, UUID> {

    private final Clock clock;

    PostalTasks(Clock clock) {
        this.clock = clock;
    }

    public List<PostalTask> of(UUID nomination) {
        return list("nomination = ?1 order by openedAt, id", nomination);
    }

    PostalTask get(UUID nomination, UUID id) {
        return find("nomination = ?1 and id = ?2", nomination, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new UnknownTask(id)));
    }

    /// Nothing when it is open already.
    void open(UUID nomination, DocumentKind document, PostalTask.Kind kind, String by) {
        var known = count(
                "nomination = ?1 and document = ?2 and kind = ?3 and closedAt is null", nomination, document, kind);
        if (known == 0) {
            persist(new PostalTask(nomination, document, kind, by, clock.instant()));
        }
    }

    void closeFor(UUID nomination, DocumentKind document, String by) {
        list("nomination = ?1 and document = ?2 and closedAt is null", nomination, document)
                .forEach(task -> task.close(by, clock.instant()));
    }
}
