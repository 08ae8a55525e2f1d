package org.convoke.certificate.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.convoke.certificate.evaluation.EvaluationRefused.NoEvaluation;
import org.convoke.webkit.Refusal;

/// All evaluation forms, and who has had their say.
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, String> {

    /// @throws Refusal when the project has none
    public Evaluation get(String project) {
        return findByIdOptional(project).orElseThrow(() -> Refusal.because(new NoEvaluation(project)));
    }

    public boolean answeredBy(UUID nomination) {
        return getEntityManager().find(EvaluationTurn.class, nomination) != null;
    }
}
