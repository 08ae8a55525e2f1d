package org.convoke.certificate.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.certificate.Courses;
import org.convoke.certificate.evaluation.EvaluationRefused.AnswerUnclear;
import org.convoke.certificate.evaluation.EvaluationRefused.AnsweredAlready;
import org.convoke.certificate.evaluation.EvaluationRefused.NotOpen;
import org.convoke.certificate.pass.Holder;
import org.convoke.webkit.Refusal;

/// A participant says what they think, once. Who has answered and what was answered are kept apart.
@ApplicationScoped
@Transactional
public class EvaluateProject {

    private final Courses courses;
    private final Evaluations evaluations;
    private final EvaluationForms forms;
    private final EvaluationWindow window;
    private final EvaluationSettings settings;
    private final Clock clock;

    EvaluateProject(
            Courses courses,
            Evaluations evaluations,
            EvaluationForms forms,
            EvaluationWindow window,
            EvaluationSettings settings,
            Clock clock) {
        this.courses = courses;
        this.evaluations = evaluations;
        this.forms = forms;
        this.window = window;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param filled by the ids of the questions; none has to be answered, but one is
    public void evaluate(Holder holder, Map<String, String> filled) {
        var course = courses.locked(holder.project());
        if (!window.open(course)) {
            throw Refusal.because(new NotOpen(course.programme().endsOn(), window.lastDay(course)));
        }
        if (evaluations.answeredBy(holder.nomination())) {
            throw Refusal.because(new AnsweredAlready());
        }
        var answers = read(forms.of(holder.project()), filled);
        kept(holder.project()).begin();
        evaluations.getEntityManager().persist(new EvaluationTurn(holder.nomination()));
        evaluations.getEntityManager().persist(new Answers(holder.project(), answers));
    }

    /// From the first answer on the usual form is this project's own, whatever becomes usual later.
    private Evaluation kept(String project) {
        return evaluations.findByIdOptional(project).orElseGet(() -> {
            var evaluation = new Evaluation(project);
            evaluation.ask(forms.usual(), "usual", clock.instant());
            evaluations.persist(evaluation);
            return evaluation;
        });
    }

    private Map<String, String> read(List<Question> questions, Map<String, String> filled) {
        var answers = new HashMap<String, String>();
        for (var question : questions) {
            var text = filled.getOrDefault(question.id(), "").strip();
            if (!text.isEmpty()) {
                answers.put(
                        question.id(),
                        clear(question, text).orElseThrow(() -> Refusal.because(new AnswerUnclear(question.text()))));
            }
        }
        if (answers.isEmpty()) {
            throw Refusal.because(new AnswerUnclear(questions.getFirst().text()));
        }
        return answers;
    }

    private Optional<String> clear(Question question, String text) {
        return Optional.of(text).filter(answer -> switch (question.kind()) {
            case RATING -> answer.matches("[1-5]");
            case TEXT -> answer.length() <= settings.text();
        });
    }
}
