package org.convoke.journeys;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Listens to a story and kills services in the middle of their work, while the story goes on. Where exactly follows
/// from a seed.
final class Killer implements Consumer<Line> {
    private static final int MOST_MILLIS = 80;

    private final RunningPlatform running;
    private final Random random;
    private final List<Attack> attacks;
    private final AtomicInteger victims = new AtomicInteger();

    /// @param moment the lines that count
    /// @param lines how many of them the story has
    record Moment(String service, Predicate<Line> moment, int lines) {

        static Moment step(String service, String words, int lines) {
            return new Moment(
                    service,
                    line -> line instanceof Line.Step step && step.text().contains(words),
                    lines);
        }

        static Moment mail(String service, String words, int lines) {
            return new Moment(
                    service,
                    line -> line instanceof Line.Mail mail && mail.subject().contains(words),
                    lines);
        }
    }

    private record Attack(Moment moment, AtomicInteger left) {}

    Killer(RunningPlatform running, long seed, List<Moment> moments) {
        this.running = running;
        this.random = new Random(seed);
        this.attacks = moments.stream()
                .map(moment -> new Attack(moment, new AtomicInteger(1 + random.nextInt(moment.lines()))))
                .toList();
    }

    @Override
    public void accept(Line line) {
        attacks.stream()
                .filter(attack -> attack.moment().moment().test(line))
                .filter(attack -> attack.left().decrementAndGet() == 0)
                .forEach(attack -> strike(attack.moment().service()));
    }

    /// How many services have died.
    int victims() {
        return victims.get();
    }

    private void strike(String service) {
        var delay = CompletableFuture.delayedExecutor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(
                () -> {
                    running.kill(service);
                    victims.incrementAndGet();
                },
                delay);
    }
}
