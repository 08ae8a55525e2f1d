package org.convoke.nomination.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.contracts.Policy.AttachmentKind;

/// All attachments, with the record of who fetched them.
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

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
    public List<AttachmentDownload> downloadsOf(Attachment attachment) {
        return getEntityManager()
                .createQuery(
                        "from AttachmentDownload where attachment = :attachment order by downloadedAt desc, id",
                        AttachmentDownload.class)
                .setParameter("attachment", attachment.id())
                .getResultList();
    }
}
