package org.convoke.certificate.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.convoke.certificate.Course;
import org.convoke.certificate.evaluation.EvaluationRefused.TooEarly;
import org.convoke.certificate.evaluation.EvaluationRefused.TooFewAnswers;
import org.convoke.certificate.evaluation.Results.Result;
import org.convoke.webkit.Refusal;
import org.hibernate.Session;

/// Results of a project (R128): once answers are no longer taken, and only of enough people that none can be
/// recognized.
@ApplicationScoped
public class ReadResults {

    private static final int BEST = 5;
    private static final String AVERAGES = """
            select project, avg(mean) from (
                select c.project, avg(cast(a.by_question ->> (q ->> 'id') as integer)) as mean
                from evaluation e join course c using (project) join answers a using (project),
                    jsonb_array_elements(e.questions) q
                where q ->> 'kind' = 'RATING'
                    and cast(cast(:now as timestamptz) at time zone c.zone as date) > c.ends_on + :days
                    and :minimum <= (select count(*) from answers given where given.project = c.project)
                group by c.project, q ->> 'id') rated
            where mean is not null group by project""";

    private final Evaluations evaluations;
    private final EvaluationWindow window;
    private final EvaluationSettings settings;
    private final Clock clock;

    ReadResults(Evaluations evaluations, EvaluationWindow window, EvaluationSettings settings, Clock clock) {
        this.evaluations = evaluations;
        this.window = window;
        this.settings = settings;
        this.clock = clock;
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

    /// [Results#average()] of each project whose results can be shown by now, for overviews.
    public Map<String, Double> averages() {
        return evaluations
                .getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(AVERAGES, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("days", settings.days())
                .setParameter("minimum", settings.minimum())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> row.get(1, Number.class).doubleValue()));
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
