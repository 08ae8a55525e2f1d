package org.convoke.certificate.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.paper.PaperRefused.GuidelinesMissing;
import org.convoke.webkit.Refusal;

/// All guidelines ever published.
@ApplicationScoped
public class GuidelineIssues implements PanacheRepositoryBase<GuidelineIssue, UUID> {

    public Optional<GuidelineIssue> latest(String project) {
        return find("project = ?1 order by issue desc", project).firstResultOptional();
    }

    /// @throws Refusal when there are none
    public GuidelineIssue get(String project) {
        return latest(project).orElseThrow(() -> Refusal.because(new GuidelinesMissing(project)));
    }
}
