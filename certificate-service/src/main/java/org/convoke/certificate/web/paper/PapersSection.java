package org.convoke.certificate.web.paper;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.convoke.certificate.paper.GuidelineIssue;
import org.convoke.certificate.paper.GuidelineIssues;
import org.convoke.certificate.paper.PaperVersions;
import org.convoke.certificate.paper.Papers;
import org.convoke.certificate.pass.Holder;
import org.convoke.certificate.web.personal.PersonalSection;
import org.convoke.certificate.web.personal.Typed;

/// The papers of a participant on their page: what is asked for until when, what came, and a form for each.
@ApplicationScoped
class PapersSection implements PersonalSection {

    private final Papers papers;
    private final PaperVersions versions;
    private final GuidelineIssues guidelines;

    PapersSection(Papers papers, PaperVersions versions, GuidelineIssues guidelines) {
        this.papers = papers;
        this.versions = versions;
        this.guidelines = guidelines;
    }

    @Override
    public int place() {
        return 25;
    }

    @Override
    public Optional<TemplateInstance> about(Holder holder, String address, Typed typed) {
        var zone = holder.course().programme().zone();
        var sheets = papers.of(holder.nomination()).stream()
                .map(paper -> new PaperSheet(paper, versions.of(paper), zone, typed))
                .toList();
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(new MyPapers(guidelines.latest(holder.project()), sheets, address));
    }

    record MyPapers(Optional<GuidelineIssue> guidelines, List<PaperSheet> sheets, String address)
            implements TemplateInstance {}
}
