package org.convoke.nomination.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.dossier.DossierRefused.UnknownTask;
import org.convoke.webkit.Refusal;

/// What is awaited by post, and what was.
@ApplicationScoped
public class PostalTasks implements PanacheRepositoryBase<PostalTask, UUID> {

    public List<PostalTask> of(UUID nomination) {
        return list("nomination = ?1 order by openedAt, id", nomination);
    }

    PostalTask get(UUID nomination, UUID id) {
        return find("nomination = ?1 and id = ?2", nomination, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new UnknownTask(id)));
    }

    List<PostalTask> open(UUID nomination, DocumentKind document) {
        return list("nomination = ?1 and document = ?2 and closedAt is null", nomination, document);
    }

    /// Documents whose originals are still to come.
    Set<DocumentKind> outstanding(UUID nomination) {
        var open = "nomination = ?1 and kind = ?2 and closedAt is null";
        return list(open, nomination, PostalTask.Kind.ORIGINALS_DUE).stream()
                .map(PostalTask::document)
                .collect(Collectors.toSet());
    }
}
