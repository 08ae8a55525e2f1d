package org.convoke.certificate.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.convoke.certificate.dispute.DisputeRefused.DisputeUnknown;
import org.convoke.webkit.Refusal;

/// All disputes.
@ApplicationScoped
public class Disputes implements PanacheRepositoryBase<Dispute, UUID> {

    public List<Dispute> ofProject(String project) {
        return list("project = ?1 order by disputedAt, id", project);
    }

    public List<Dispute> of(UUID nomination) {
        return list("nomination = ?1 order by disputedAt, id", nomination);
    }

    Dispute get(String project, UUID id) {
        return find("id = ?1 and project = ?2", id, project)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new DisputeUnknown(id)));
    }
}
