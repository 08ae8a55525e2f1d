package org.convoke.certificate.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// That somebody has answered. Neither when nor what: nothing leads from here to an [Answers].
@Entity
class EvaluationTurn {

    @Id
    UUID nomination;

    protected EvaluationTurn() {}

    EvaluationTurn(UUID nomination) {
        this.nomination = nomination;
    }
}
