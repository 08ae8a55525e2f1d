package org.convoke.nomination.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// By which channel every document came.
@ApplicationScoped
public class DocumentChannels implements PanacheRepositoryBase<DocumentChannel, DocumentChannel.Key> {

    void note(DocumentChannel channel) {
        getEntityManager().merge(channel);
    }

    public List<DocumentChannel> of(UUID nomination) {
        return list("nomination = ?1 order by document", nomination);
    }
}
