package org.convoke.notification.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When which step of a duty is taken.
///
/// @param hour of the project's day
/// @param zone of the project
/// @param grace after the last day, as what fulfils the duty at its last moment is heard of a little later
record Plan(List<Step> steps, LocalTime hour, ZoneId zone, Duration grace) {

    /// The last second of a day; days have 23 or 25 hours when clocks change.
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    /// When it is told to be overdue.
    Instant overdue(LocalDate day) {
        return endOf(day).plus(grace);
    }

    Optional<Instant> next(LocalDate dueOn, Instant after) {
        return steps.stream()
                .map(step -> at(step, dueOn))
                .filter(at -> at.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /// For each audience the last step after one instant and up to the other; none that was to be taken before the day
    /// is over when it is.
    Stream<Step> due(LocalDate dueOn, Instant after, Instant now) {
        var over = now.isAfter(endOf(dueOn));
        return steps.stream()
                .filter(step -> !over || step.days() > 0)
                .filter(step ->
                        at(step, dueOn).isAfter(after) && !at(step, dueOn).isAfter(now))
                .collect(Collectors.groupingBy(Step::audience, Collectors.maxBy(Comparator.comparingInt(Step::days))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Step::audience));
    }

    private Instant at(Step step, LocalDate dueOn) {
        return step.at(dueOn, hour, zone);
    }
}
