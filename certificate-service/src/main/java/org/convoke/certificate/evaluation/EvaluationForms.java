package org.convoke.certificate.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.convoke.certificate.evaluation.Question.Kind;

/// The form that a project's participants are shown: its own, or the usual one.
@ApplicationScoped
public class EvaluationForms {

    private final Evaluations evaluations;
    private final EvaluationSettings settings;

    EvaluationForms(Evaluations evaluations, EvaluationSettings settings) {
        this.evaluations = evaluations;
        this.settings = settings;
    }

    public List<Question> of(String project) {
        return evaluations.findByIdOptional(project).map(Evaluation::questions).orElseGet(this::usual);
    }

    List<Question> usual() {
        var ratings = settings.ratings().stream().map(EvaluationForms::rating);
        return Stream.concat(ratings, Stream.of(new Question("word", settings.word(), Kind.TEXT)))
                .toList();
    }

    private static Question rating(String setting) {
        var end = setting.indexOf(':');
        return new Question(
                setting.substring(0, end).strip(), setting.substring(end + 1).strip(), Kind.RATING);
    }
}
