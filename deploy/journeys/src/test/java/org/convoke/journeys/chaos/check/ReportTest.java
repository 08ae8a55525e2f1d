package org.convoke.journeys.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.convoke.journeys.chaos.Run;
import org.convoke.journeys.chaos.Strike;
import org.convoke.journeys.chaos.check.Violation.Kind;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final List<Strike> STRIKES = List.of(
            new Strike(Duration.ofSeconds(1), Strike.Kind.KILL, "selection", ""),
            new Strike(Duration.ofSeconds(2), Strike.Kind.KILL, "selection", ""),
            new Strike(Duration.ofSeconds(3), Strike.Kind.PAUSE, "postgresql", "5 s"));

    @Test
    void it_says_what_was_done_what_was_compared_and_what_was_not_tested() {
        var sound = Checker.judge(SoundRun.remains(), SoundRun.history());
        assertThat(report(sound))
                .startsWith("# Chaos run of 2026-01-02\n\nNothing lost, nothing doubled, nothing out of order.\n")
                .contains("| seed | 42 |", "| time under faults, until quiet | 3 min 05 s |")
                .contains("| killed (SIGKILL) | selection | 2 |", "| paused (SIGSTOP) | postgresql | 1 |")
                .contains("| records on the wire | 13 |", "| LOST | 0 |")
                .contains("Power loss", "network namespaces");
    }

    @Test
    void it_shows_violations_with_examples() {
        var remains = SoundRun.remains();
        remains.wire().add(remains.wire().getFirst());
        var report = report(Checker.judge(remains, SoundRun.history()));
        assertThat(report)
                .contains("**Violations were found.**", "| DUPLICATE_ON_WIRE | 1 |")
                .contains("* %s: more than once on the wire: Event[".formatted(Kind.DUPLICATE_ON_WIRE));
    }

    private static String report(Verdict verdict) {
        var run = new Run(42, 1, Duration.ofSeconds(185), STRIKES, SoundRun.history());
        return new Report(run, verdict, LocalDate.parse("2026-01-02")).markdown();
    }
}
