package org.convoke.certificate.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.convoke.certificate.evaluation.EvaluationRefused.AnswersBegun;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The evaluation form of one project. It does not change once somebody has answered, or answers would be to other
/// questions than results show.
@Entity
public class Evaluation {

    @Id
    private String project;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions;

    private String askedBy;
    private Instant askedAt;
    private boolean begun;

    @Version
    private long version;

    protected Evaluation() {}

    Evaluation(String project) {
        this.project = project;
    }

    void ask(List<Question> asked, String by, Instant now) {
        if (begun) {
            throw Refusal.because(new AnswersBegun());
        }
        questions = List.copyOf(asked);
        askedBy = by;
        askedAt = now;
    }

    void begin() {
        begun = true;
    }

    public List<Question> questions() {
        return questions;
    }

    public long version() {
        return version;
    }
}
