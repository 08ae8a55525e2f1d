package org.convoke.certificate.web.after;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convoke.certificate.evaluation.EvaluationForms;
import org.convoke.certificate.evaluation.EvaluationWindow;
import org.convoke.certificate.evaluation.Evaluations;
import org.convoke.certificate.evaluation.Question;
import org.convoke.certificate.pass.Holder;
import org.convoke.certificate.web.personal.PersonalSection;

/// The evaluation form on a participant's page, from the last day on.
@ApplicationScoped
class EvaluationSection implements PersonalSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final Evaluations evaluations;
    private final EvaluationForms forms;
    private final EvaluationWindow window;

    EvaluationSection(Evaluations evaluations, EvaluationForms forms, EvaluationWindow window) {
        this.evaluations = evaluations;
        this.forms = forms;
        this.window = window;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<TemplateInstance> about(Holder holder, String address) {
        if (!window.open(holder.course())) {
            return Optional.empty();
        }
        var questions = forms.of(holder.project()).stream().map(Asked::of).toList();
        var until = DAY.format(window.lastDay(holder.course()));
        return Optional.of(new MyEvaluation(evaluations.answeredBy(holder.nomination()), questions, until, address));
    }

    record MyEvaluation(boolean answered, List<Asked> questions, String until, String address)
            implements TemplateInstance {}

    public record Asked(String id, String text, boolean rating) {

        static Asked of(Question question) {
            return new Asked(question.id(), question.text(), question.kind() == Question.Kind.RATING);
        }
    }
}
