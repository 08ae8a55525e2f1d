package org.convoke.certificate.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.convoke.certificate.Courses;
import org.convoke.certificate.evaluation.EvaluationRefused.QuestionsUnclear;
import org.convoke.webkit.Refusal;

/// The Secretariat or the host says what participants are asked.
@ApplicationScoped
@Transactional
public class AskQuestions {

    private final Courses courses;
    private final Evaluations evaluations;
    private final Clock clock;

    AskQuestions(Courses courses, Evaluations evaluations, Clock clock) {
        this.courses = courses;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    public Evaluation ask(String project, List<Question> questions, String by) {
        courses.locked(project);
        var ids = new HashSet<String>();
        if (!questions.stream().map(Question::id).allMatch(ids::add)) {
            throw Refusal.because(new QuestionsUnclear());
        }
        var evaluation = evaluations.findByIdOptional(project).orElseGet(() -> new Evaluation(project));
        evaluation.ask(questions, by, clock.instant());
        evaluations.persistAndFlush(evaluation);
        return evaluation;
    }
}
