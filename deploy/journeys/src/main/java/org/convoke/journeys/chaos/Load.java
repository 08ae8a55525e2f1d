package org.convoke.journeys.chaos;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.convoke.journeys.client.Platform;
import org.convoke.journeys.client.Trouble;

/// Wave after wave of projects. At every stand of the clock one wave is called for, the one before is selected and the
/// one before that takes place, so that all services work all the time; then the clock goes one step on.
final class Load {
    static final Period STEP = Period.ofDays(30);

    private final Platform platform;
    private final String series;
    private final LocalDate begin;
    private final Size size;
    private final Pace pace;
    private final long seed;
    private final History history;
    private final List<List<Project>> waves = new ArrayList<>();

    /// @param series two letters for the codes of the projects
    Load(Platform platform, String series, LocalDate begin, Size size, Pace pace, long seed, History history) {
        this.platform = platform;
        this.series = series;
        this.begin = begin;
        this.size = size;
        this.pace = pace;
        this.seed = seed;
        this.history = history;
    }

    /// Calls for one more wave, or for none.
    void stand(boolean oneMore) throws InterruptedException {
        var number = waves.size();
        platform.moveClock(end().atStartOfDay(ZoneOffset.UTC).toInstant());
        waves.add(oneMore ? wave(number, end()) : List.of());
        var acts = new ArrayList<Callable<Void>>();
        wave(number).forEach(project -> acts.add(act(project::call)));
        wave(number - 1).forEach(project -> acts.add(act(project::select)));
        wave(number - 2).forEach(project -> acts.add(act(project::attend)));
        together(acts);
    }

    /// Whether some project has not come to its end.
    boolean unfinished() {
        var last = waves.size();
        return !wave(last - 1).isEmpty() || !wave(last - 2).isEmpty();
    }

    /// How many there were, the empty ones included.
    int waves() {
        return waves.size();
    }

    /// Where the clock goes next.
    LocalDate end() {
        return begin.plusDays((long) STEP.getDays() * waves.size());
    }

    private List<Project> wave(int number, LocalDate opens) {
        return IntStream.range(0, size.together())
                .map(place -> number * size.together() + place)
                .mapToObj(index ->
                        new Project(platform, Notice.number(index, series, opens, size), pace, history, seed + index))
                .toList();
    }

    private List<Project> wave(int number) {
        return number < 0 ? List.of() : waves.get(number);
    }

    private static Callable<Void> act(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private static void together(List<Callable<Void>> acts) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(acts)) done.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new Trouble("The load stopped: " + failed.getCause());
        }
    }
}
