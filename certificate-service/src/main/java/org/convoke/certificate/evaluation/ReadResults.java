package org.convoke.certificate.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.convoke.certificate.Course;
import org.convoke.certificate.evaluation.EvaluationRefused.TooEarly;
import org.convoke.certificate.evaluation.EvaluationRefused.TooFewAnswers;
import org.convoke.certificate.evaluation.Results.Result;
import org.convoke.webkit.Refusal;

/// Results of a project (R128): once answers are no longer taken, and only of enough people that none can be
/// recognized.
@ApplicationScoped
public class ReadResults {

    private static final int BEST = 5;

    private final Evaluations evaluations;
    private final EvaluationWindow window;
    private final EvaluationSettings settings;

    ReadResults(Evaluations evaluations, EvaluationWindow window, EvaluationSettings settings) {
        this.evaluations = evaluations;
        this.window = window;
        this.settings = settings;
    }

    /// @throws Refusal while they cannot be shown
    public Results read(Course course) {
        if (!window.over(course)) {
            throw Refusal.because(new TooEarly(window.lastDay(course)));
        }
        var evaluation = evaluations.get(course.project());
        var answers = answers(course.project());
        if (answers.size() < settings.minimum()) {
            throw Refusal.because(new TooFewAnswers(settings.minimum()));
        }
        return new Results(
                answers.size(),
                evaluation.questions().stream()
                        .map(question -> result(question, answers))
                        .toList());
    }

    /// For overviews, which show a gap where results cannot be shown.
    public Optional<Double> average(Course course) {
        try {
            return read(course).average();
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private List<Answers> answers(String project) {
        return evaluations
                .getEntityManager()
                .createQuery("from Answers where project = :project order by id", Answers.class)
                .setParameter("project", project)
                .getResultList();
    }

    private static Result result(Question question, List<Answers> all) {
        var given = all.stream()
                .flatMap(one -> Optional.ofNullable(one.byQuestion.get(question.id())).stream())
                .toList();
        return switch (question.kind()) {
            case TEXT -> new Result(question, Optional.empty(), List.of(), given);
            case RATING -> rated(question, given.stream().map(Integer::valueOf).toList());
        };
    }

    private static Result rated(Question question, List<Integer> ratings) {
        var average = ratings.stream().mapToInt(Integer::intValue).average();
        var counts = IntStream.rangeClosed(1, BEST)
                .mapToObj(
                        rating -> ratings.stream().filter(one -> one == rating).count())
                .toList();
        return new Result(
                question,
                average.isPresent() ? Optional.of(average.getAsDouble()) : Optional.empty(),
                counts,
                List.of());
    }
}
