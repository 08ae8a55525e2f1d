package org.convoke.journeys.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.convoke.journeys.chaos.NaiveRelay.Design;
import org.convoke.journeys.chaos.check.Checker;
import org.convoke.journeys.chaos.check.Report;
import org.convoke.journeys.chaos.check.Verdict;
import org.convoke.journeys.chaos.check.Violation;
import org.convoke.journeys.chaos.check.Violation.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Nothing is lost, doubled or out of order while processes die and lines break. Another seed (`-Dconvoke.seed`) makes
/// another plan. Naive relays in the place of the platform's own show that the same harness finds what is wrong.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaosJourney {
    private static final long SEED = Long.getLong("convoke.seed", 26);
    private static final int EVENTS = 5_000;
    private static final int KILLS = 20;
    private static final Mix MIX = Mix.SHORT;
    private static final Size SIZE = new Size(3, 45);
    private static final int LONGEST_PAUSE = 6;
    private static final Duration TIME = Duration.ofSeconds(85);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Size CONTROL_SIZE = new Size(1, 20);
    private static final Duration CONTROL_TIME = Duration.ofSeconds(5);
    private static final Duration CONTROL_PATIENCE = Duration.ofSeconds(8);

    private static Arena arena;

    @BeforeAll
    static void open() {
        System.out.println("chaos: seed " + SEED);
        arena = new Arena(Path.of("target", "chaos"), 1, System.out::println);
    }

    @AfterAll
    static void close() {
        arena.close();
    }

    @Test
    @Order(1)
    void faults_lose_double_and_reorder_nothing() throws InterruptedException {
        var faults = Plan.of(SEED, MIX, arena.brokers(), LONGEST_PAUSE);
        var run = arena.run(new Scenario(SEED, "CL", SIZE, EVENTS, faults, TIME), PATIENCE);
        var verdict = check(run);
        new Report(run, verdict, LocalDate.now(ZoneOffset.UTC)).write(Path.of("target", "chaos.md"));
        assertThat(verdict.violations()).isEmpty();
        assertThat(run.strikes().stream().filter(strike -> strike.kind() == Strike.Kind.KILL))
                .hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(verdict.counts().get("records on the wire")).isGreaterThanOrEqualTo(EVENTS);
    }

    @Test
    @Order(2)
    void a_relay_that_skips_locked_rows_is_found_out() throws InterruptedException {
        assertThat(kinds(Design.SKIP_LOCKED, "NA", List.of())).contains(Kind.OUT_OF_ORDER);
    }

    @Test
    @Order(3)
    void a_relay_that_marks_after_the_acknowledgement_is_found_out() throws InterruptedException {
        var death = Fault.failpoint(Impostor.NAME, "relay-sent");
        assertThat(kinds(Design.MARK_AFTER_ACK, "NB", List.of(death))).contains(Kind.DUPLICATE_ON_WIRE);
    }

    private static Set<Kind> kinds(Design design, String series, List<Fault> faults) throws InterruptedException {
        try (var _ = new Impostor(arena, design)) {
            var run = arena.run(
                    new Scenario(SEED, series, CONTROL_SIZE, CONTROL_SIZE.events(), faults, CONTROL_TIME),
                    CONTROL_PATIENCE);
            return check(run).violations().stream().map(Violation::kind).collect(Collectors.toSet());
        }
    }

    private static Verdict check(Run run) {
        return new Checker(arena.running().properties()).check(run.history());
    }
}
