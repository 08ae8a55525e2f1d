package org.convoke.certificate.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.convoke.certificate.Course;

/// The days on which a project can be evaluated: its last one, on which evaluation and closing are (R027), and some
/// more.
@ApplicationScoped
public class EvaluationWindow {

    private final EvaluationSettings settings;
    private final Clock clock;

    EvaluationWindow(EvaluationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public boolean open(Course course) {
        return !today(course).isBefore(course.programme().endsOn()) && !over(course);
    }

    public boolean over(Course course) {
        return today(course).isAfter(lastDay(course));
    }

    public LocalDate lastDay(Course course) {
        return course.programme().endsOn().plusDays(settings.days());
    }

    private LocalDate today(Course course) {
        return LocalDate.ofInstant(clock.instant(), course.programme().zone());
    }
}
