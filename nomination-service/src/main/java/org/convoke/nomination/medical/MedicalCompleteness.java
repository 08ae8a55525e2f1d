package org.convoke.nomination.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.CompleteNomination;
import org.convoke.nomination.LoseDocument;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.dossier.Awaited;
import org.convoke.nomination.dossier.CertificateChanged;

/// Whether the nomination still misses its medical form follows from the status (R058 to R060).
@ApplicationScoped
class MedicalCompleteness {

    private final Nominations nominations;
    private final Awaited awaited;
    private final CompleteNomination complete;
    private final LoseDocument lose;
    private final MedicalDeclarations declarations;

    MedicalCompleteness(
            Nominations nominations,
            Awaited awaited,
            CompleteNomination complete,
            LoseDocument lose,
            MedicalDeclarations declarations) {
        this.nominations = nominations;
        this.awaited = awaited;
        this.complete = complete;
        this.lose = lose;
        this.declarations = declarations;
    }

    void certificate(@Observes CertificateChanged changed) {
        declarations.findByIdOptional(changed.nomination()).ifPresent(declaration -> {
            declarations.judge(declaration, declarations.content(declaration));
            follow(declaration);
        });
    }

    void follow(MedicalDeclaration declaration) {
        if (!awaited.papersOf(declaration.nomination)) {
            return;
        }
        var country = nominations.findById(declaration.nomination).country();
        if (declaration.status().isSufficient()) {
            complete.complete(declaration.nomination, country, Set.of(DocumentKind.MEDICAL_DECLARATION));
        } else {
            lose.lose(declaration.nomination, country, DocumentKind.MEDICAL_DECLARATION);
        }
    }
}
