package org.convoke.selection.web.bench;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.selection.Candidates;
import org.convoke.selection.Round;
import org.convoke.selection.RoundStatus;
import org.convoke.selection.Rounds;

/// What rounds ask of the Secretariat now (R069, R073 to R076).
@ApplicationScoped
public class Agenda {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;

    Agenda(Rounds rounds, Candidates candidates, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
    }

    /// The most urgent first.
    List<Task> everywhere() {
        var now = clock.instant();
        var pending = candidates.promotionsPending();
        return rounds.inWork(pending.keySet()).stream()
                .flatMap(round -> tasks(round, pending.getOrDefault(round.project(), 0L), now))
                .sorted(comparing((Task task) -> task.by().orElse(LocalDate.MAX))
                        .thenComparing(Task::project))
                .toList();
    }

    List<Task> of(Round round) {
        var pending = candidates.promotionsPending().getOrDefault(round.project(), 0L);
        return tasks(round, pending, clock.instant()).toList();
    }

    private static Stream<Task> tasks(Round round, long pending, Instant now) {
        if (round.status() == RoundStatus.DECIDING && !round.postponed()) {
            return Stream.of(decision(round, now));
        }
        if (round.awaitsStart(now) && pending > 0) {
            var words = "Agree to who gets %s".formatted(Words.count(pending, "free seat"));
            return Stream.of(
                    new Task(round, words, "/seats", Optional.of(round.terms().startsOn()), false));
        }
        return Stream.empty();
    }

    private static Task decision(Round round, Instant now) {
        var terms = round.terms();
        var late = terms.tooLateToAnnounce(now);
        var by = Optional.of(terms.announceBy());
        if (!round.overtaken().isEmpty()) {
            var words = "Decide again: %s dropped out since"
                    .formatted(Words.people(round.overtaken().size()));
            return new Task(round, words, "/decisions", by, late);
        }
        if (round.resolution().isEmpty()) {
            return new Task(round, "Decide who takes part", "/decisions", by, late);
        }
        return terms.needsSecondOfficer() && !round.confirmed()
                ? new Task(round, "Confirm the decisions as a second officer", "/decisions", by, late)
                : new Task(round, "Announce the decisions", "/announcement", by, late);
    }
}
