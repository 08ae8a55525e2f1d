package org.convoke.certificate.web.after;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.convoke.certificate.evaluation.EvaluationForms;
import org.convoke.certificate.evaluation.EvaluationWindow;
import org.convoke.certificate.evaluation.Evaluations;
import org.convoke.certificate.evaluation.Question;
import org.convoke.certificate.pass.Holder;
import org.convoke.certificate.web.personal.PersonalSection;
import org.convoke.certificate.web.personal.Typed;

/// The evaluation form on a participant's page, from the last day on.
@ApplicationScoped
class EvaluationSection implements PersonalSection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    /// Where it is sent, below the address of the page.
    static final String FORM = "evaluation";

    private static final int WORST = 1;
    private static final int BEST = 5;

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
    public Optional<TemplateInstance> about(Holder holder, String address, Typed typed) {
        if (!window.open(holder.course())) {
            return Optional.empty();
        }
        var questions = forms.of(holder.project()).stream()
                .map(question -> Asked.of(question, typed))
                .toList();
        var until = DAY.format(window.lastDay(holder.course()));
        return Optional.of(new MyEvaluation(evaluations.answeredBy(holder.nomination()), questions, until, address));
    }

    record MyEvaluation(boolean answered, List<Asked> questions, String until, String address)
            implements TemplateInstance {}

    /// @param typed an answer that was refused
    public record Asked(String id, String text, boolean rating, String typed) {

        static Asked of(Question question, Typed typed) {
            var rating = question.kind() == Question.Kind.RATING;
            return new Asked(
                    question.id(),
                    question.text(),
                    rating,
                    typed.in(FORM, question.id()).orElse(""));
        }

        public List<Mark> marks() {
            return IntStream.rangeClosed(WORST, BEST)
                    .mapToObj(Integer::toString)
                    .map(mark -> new Mark(mark, mark.equals(typed)))
                    .toList();
        }
    }

    public record Mark(String value, boolean chosen) {}
}
