package org.convoke.selection.group;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.convoke.selection.Decisions;
import org.convoke.selection.Officer;

@ApplicationScoped
public class KeptDecisions implements PanacheRepository<KeptDecision> {

    /// The first one first; the last one is in force.
    public List<KeptDecision> of(String project) {
        return list("project = ?1 order by id", project);
    }

    /// Puts decisions on record that have just been made.
    public KeptDecision keep(
            String project, Decisions choice, Grounds grounds, Weighing weighing, Officer officer, Instant now) {
        var kept = new KeptDecision(project, choice, grounds, weighing, officer, now);
        persist(kept);
        return kept;
    }

    /// A second officer agrees with the decisions in force; those made by an older release are not on record.
    public void confirm(String project, Officer officer, Instant now) {
        find("project = ?1 order by id desc", project)
                .firstResultOptional()
                .ifPresent(kept -> kept.confirm(officer, now));
    }
}
