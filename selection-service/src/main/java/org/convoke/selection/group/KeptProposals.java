package org.convoke.selection.group;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.convoke.selection.group.ProposalRefused.UnknownProposal;
import org.convoke.webkit.Refusal;

@ApplicationScoped
public class KeptProposals implements PanacheRepository<KeptProposal> {

    /// The first one first.
    public List<KeptProposal> of(String project) {
        return list("project = ?1 order by id", project);
    }

    public KeptProposal get(String project, long id) {
        return find("project = ?1 and id = ?2", project, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new UnknownProposal(id)));
    }
}
