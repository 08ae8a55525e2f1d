package org.convoke.journeys.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.convoke.journeys.chaos.check.Checker;
import org.convoke.journeys.chaos.check.Report;
import org.convoke.journeys.client.Refused;
import org.convoke.journeys.client.Trouble;

/// `deploy/chaos`: starts a platform, loads and strikes it, checks what is left and writes a report.
public final class Chaos {
    private static final Path ROOT = Path.of(System.getProperty("convoke.root", ""));
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Size SIZE = new Size(3, 60);
    private static final int LONG_RUN_MINUTES = 42;

    private long seed = RandomGenerator.getDefault().nextInt(1_000_000);
    private double minutes = LONG_RUN_MINUTES;
    private int events = 100_000;
    private int brokers = 1;
    private Path report = ROOT.resolve("target/chaos.md");
    private Mix mix = Mix.LONG;

    private Chaos(List<String> arguments) {
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "--seed" -> seed = Long.parseLong(value(rest));
                case "--minutes" -> minutes = Double.parseDouble(value(rest));
                case "--events" -> events = Integer.parseInt(value(rest));
                case "--brokers" -> brokers = Integer.parseInt(value(rest));
                case "--report" -> report = Path.of(value(rest));
                case "--faults" -> mix = Mix.parse(value(rest));
                case String other -> throw new Trouble("Unknown option " + other + "; deploy/chaos --help lists them.");
            }
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(new Chaos(List.of(arguments)).run() ? 0 : 1);
        } catch (Trouble | Refused | NumberFormatException e) {
            System.out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private boolean run() throws InterruptedException {
        System.out.printf("seed %d%n", seed);
        try (var arena = new Arena(ROOT.resolve("target/chaos"), brokers, System.out::println)) {
            var faults = Plan.of(seed, mix, arena.brokers(), Plan.LONGEST_PAUSE);
            var time = Duration.ofSeconds(Math.round(minutes * 60));
            var run = arena.run(new Scenario(seed, "CL", SIZE, events, faults, time), PATIENCE);
            var verdict = new Checker(arena.running().properties()).check(run.history());
            new Report(run, verdict, LocalDate.now(ZoneOffset.UTC)).write(report);
            verdict.counts().forEach((what, count) -> System.out.printf("%7d %s%n", count, what));
            verdict.violations().forEach(System.out::println);
            System.out.printf(
                    "%d violations; the report is %s%n", verdict.violations().size(), report);
            return verdict.violations().isEmpty();
        }
    }

    private static String value(Iterator<String> rest) {
        if (!rest.hasNext()) throw new Trouble("An option lacks its value; deploy/chaos --help lists them.");
        return rest.next();
    }
}
