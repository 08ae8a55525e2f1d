package org.convoke.nomination.medical;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.Step;
import org.convoke.nomination.dossier.Forms;
import org.convoke.webkit.EntityTag;

/// The NPO sends the medical and insurance declaration of its nominee, or a corrected one (R058).
@ApplicationScoped
public class DeclareHealth {

    private final Nominations nominations;
    private final ProjectNotifications projects;
    private final Forms forms;
    private final MedicalDeclarations declarations;
    private final MedicalCompleteness completeness;
    private final Clock clock;

    DeclareHealth(
            Nominations nominations,
            ProjectNotifications projects,
            Forms forms,
            MedicalDeclarations declarations,
            MedicalCompleteness completeness,
            Clock clock) {
        this.nominations = nominations;
        this.projects = projects;
        this.forms = forms;
        this.declarations = declarations;
        this.completeness = completeness;
        this.clock = clock;
    }

    /// @param ifMatch the version that the caller has read; null the first time
    @Transactional
    public MedicalDeclaration declare(
            UUID nomination, String ifMatch, String formVersion, JsonNode content, String by) {
        forms.require("medical", formVersion, content);
        Step.COMPLETE.require(projects.lock(nominations.findById(nomination).project()));
        var known = declarations.findByIdOptional(nomination);
        known.ifPresent(declaration -> EntityTag.require(ifMatch, declaration.version()));
        var declaration = known.orElseGet(() -> new MedicalDeclaration(nomination));
        declaration.formVersion = formVersion;
        declaration.declaredBy = by;
        declaration.declaredAt = clock.instant();
        declarations.write(declaration, content);
        completeness.follow(declaration);
        return declaration;
    }
}
