package org.convoke.journeys.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.client.Until;

/// A platform of its own whose services reach PostgreSQL and Kafka through lines that can be cut, and who fail where
/// they are told to.
public final class Arena implements AutoCloseable {
    private static final LocalDate BEGIN = LocalDate.parse("2022-06-01");
    private static final int POSTGRESQL = 6;
    private static final List<Integer> BROKERS = List.of(7, 11, 12);
    private static final int FIRST_LINE = 15;
    private static final int EXTRA_WAVES = 4;
    private static final double LEAD = 0.1;

    private final int brokers;
    private final Consumer<String> audience;
    private final HashMap<String, FaultProxy> lines = new HashMap<>();
    private final RunningPlatform running;
    private final Parts parts;
    private LocalDate begin = BEGIN;

    /// @param audience hears of every fault
    public Arena(Path data, int brokers, Consumer<String> audience) {
        this.brokers = brokers;
        this.audience = audience;
        var base = RunningPlatform.freeBase();
        var line = base + FIRST_LINE;
        lines.put(Plan.POSTGRESQL, new FaultProxy(line, base + POSTGRESQL));
        for (var broker = 0; broker < brokers; broker++) {
            lines.put(brokers().get(broker), new FaultProxy(line + 1 + broker, base + BROKERS.get(broker)));
        }
        running = RunningPlatform.start(data, base, options(line));
        parts = new Parts(running, lines);
    }

    private List<String> options(int line) {
        return List.of(
                "--brokers",
                String.valueOf(brokers),
                "--postgresql-at",
                String.valueOf(line),
                "--kafka-at",
                String.valueOf(line + 1),
                "--failpoints");
    }

    /// As the launcher names them.
    List<String> brokers() {
        return IntStream.rangeClosed(1, brokers)
                .mapToObj(number -> number == 1 ? "kafka" : "kafka-" + number)
                .toList();
    }

    public RunningPlatform running() {
        return running;
    }

    Parts parts() {
        return parts;
    }

    /// Puts load on the platform, strikes once the first projects are called for, heals, and waits until everything is
    /// quiet. A failpoint that nobody came to is told and not counted among the strikes.
    ///
    /// @param patience how long nothing may move before the run ends without being quiet
    public Run run(Scenario scenario, Duration patience) throws InterruptedException {
        var history = new History();
        try (var conductor = new Conductor(parts, scenario.faults(), scenario.gap(), scenario.seed(), this::tell)) {
            load(scenario, history, conductor);
            if (!conductor.done()) audience.accept("not all faults could be done: " + conductor.left());
            Until.holds("everything to come back", conductor::healed);
            var undone = new Quiet(running, history.projects(), patience).await();
            if (undone > 0) audience.accept("%d things are left undone and nothing moves".formatted(undone));
            return new Run(scenario.seed(), brokers, conductor.time(), conductor.strikes(), history);
        }
    }

    private void load(Scenario scenario, History history, Conductor conductor) throws InterruptedException {
        Pace pace = () -> Until.holds(
                "the faults",
                () -> (double) history.events() / scenario.events() <= conductor.share() + LEAD
                        || conductor.share() == 1);
        var load =
                new Load(running.platform(), scenario.series(), begin, scenario.size(), pace, scenario.seed(), history);
        var most = scenario.waves() + EXTRA_WAVES;
        load.stand(true);
        conductor.begin();
        do {
            load.stand(load.waves() < scenario.waves() || !load.unfinished());
            audience.accept("%d events promised".formatted(history.events()));
        } while (load.unfinished() || !conductor.done() && load.waves() < most);
        begin = load.end();
    }

    private void tell(Strike strike) {
        var at = strike.at();
        audience.accept("%3d:%02d  %s %s %s"
                .formatted(at.toMinutes(), at.toSecondsPart(), strike.victim(), strike.kind(), strike.detail()));
    }

    @Override
    public void close() {
        parts.heal();
        running.close();
        lines.values().forEach(FaultProxy::close);
    }
}
