package org.convoke.nomination.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.contracts.Policy.AttachmentKind;
import org.convoke.webkit.PlaceInTime;

/// All attachments, with the record of who fetched them.
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    private static final String DOWNLOADS = """
            from AttachmentDownload where attachment = :attachment
              and (downloadedAt < :at or downloadedAt = :at and id < :id) order by downloadedAt desc, id desc""";

    private static final PlaceInTime END = new PlaceInTime(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    public List<Attachment> of(String project) {
        return list("project = ?1 order by name", project);
    }

    public Optional<Attachment> named(String project, String name) {
        return find("project = ?1 and name = ?2", project, name).firstResultOptional();
    }

    public Set<AttachmentKind> kindsOf(String project) {
        return of(project).stream().map(Attachment::kind).collect(Collectors.toSet());
    }

    /// The latest first.
    ///
    /// @param before only earlier ones
    public List<AttachmentDownload> downloadsOf(Attachment attachment, Optional<PlaceInTime> before, int limit) {
        var from = before.orElse(END);
        return getEntityManager()
                .createQuery(DOWNLOADS, AttachmentDownload.class)
                .setParameter("attachment", attachment.id())
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(limit)
                .getResultList();
    }
}
