package org.convoke.journeys.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.convoke.journeys.client.Trouble;

/// Carries a plan out while the load goes on. A victim is struck again only once it is back; meanwhile the next fault
/// that has others for victims takes its turn. However it ends, nothing stays struck.
final class Conductor implements AutoCloseable {
    private static final Set<String> ONCE_AT_START = Set.of("relay-leading", "relay-opened");

    private final Parts parts;
    private final List<Fault> pending;
    private final long planned;
    private final Duration gap;
    private final Random random;
    private final Consumer<Strike> audience;
    private final List<Strike> strikes = new ArrayList<>();
    private final Set<String> away = new HashSet<>();
    private final Set<String> held = new HashSet<>();
    private final Map<String, Fault> armed = new HashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private long begin;
    private Throwable failure;

    /// @param gap between two faults, on average
    Conductor(Parts parts, List<Fault> plan, Duration gap, long seed, Consumer<Strike> audience) {
        this.parts = parts;
        this.pending = new ArrayList<>(plan);
        this.planned = withoutFailpoints(plan);
        this.gap = gap;
        this.random = new Random(seed);
        this.audience = audience;
    }

    synchronized void begin() {
        begin = System.nanoTime();
        later(gap, this::turn);
    }

    /// Since the begin.
    synchronized Duration time() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// How much of the plan is done, from 0 to 1. Failpoints do not count: they wait for the load, not it for them.
    synchronized double share() {
        if (failure != null) throw new Trouble("The faults stopped: " + failure);
        return planned == 0 ? 1 : 1 - (double) withoutFailpoints(pending) / planned;
    }

    private static long withoutFailpoints(List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.kind() != Strike.Kind.FAILPOINT)
                .count();
    }

    /// Whether all of the plan was done.
    synchronized boolean done() {
        return share() == 1 && pending.isEmpty() && armed.isEmpty();
    }

    /// Whether nothing is struck any more.
    synchronized boolean healed() {
        return held.isEmpty() && away.isEmpty();
    }

    synchronized List<Strike> strikes() {
        return List.copyOf(strikes);
    }

    /// What is left of the plan, for the message when it stays undone.
    synchronized String left() {
        return "%s, armed: %s, held: %s, away: %s".formatted(pending, armed, held, away);
    }

    private void later(Duration delay, Runnable act) {
        thread.schedule(() -> guarded(act), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void guarded(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void turn() {
        armed.values().removeIf(this::fired);
        away.removeIf(parts::isBack);
        pending.stream().filter(this::possible).findFirst().ifPresent(fault -> {
            pending.remove(fault);
            strike(fault);
        });
        var half = gap.toMillis() / 2;
        later(Duration.ofMillis(half + random.nextLong(2 * half)), this::turn);
    }

    private boolean fired(Fault fault) {
        if (parts.isArmed(fault.victim())) return false;
        away.add(fault.victim());
        note(fault, fault.victim());
        return true;
    }

    private boolean possible(Fault fault) {
        return switch (fault.kind()) {
            case KILL, PAUSE -> fault.victims().stream().allMatch(this::isUp);
            case FAILPOINT -> isUp(fault.victim()) && !armed.containsKey(fault.victim());
            case CUT, REFUSE, BLACK_HOLE -> !held.contains(line(fault));
        };
    }

    private boolean isUp(String part) {
        return !away.contains(part) && !held.contains(part) && parts.isAlive(part);
    }

    private static String line(Fault fault) {
        return "line to " + fault.victim();
    }

    private void strike(Fault fault) {
        switch (fault.kind()) {
            case KILL -> fault.victims().forEach(this::kill);
            case PAUSE -> pause(fault);
            case CUT -> parts.line(fault.victim()).cut();
            case REFUSE -> hold(fault, FaultProxy::refuse);
            case BLACK_HOLE -> hold(fault, FaultProxy::fallSilent);
            case FAILPOINT -> arm(fault);
        }
        if (fault.kind() != Strike.Kind.FAILPOINT) fault.victims().forEach(victim -> note(fault, victim));
    }

    private void kill(String part) {
        parts.kill(part);
        away.add(part);
    }

    private void pause(Fault fault) {
        var service = fault.victim();
        parts.stop(service);
        held.add(service);
        later(Duration.ofSeconds(fault.seconds()), () -> {
            parts.goOn(service);
            held.remove(service);
            away.add(service);
        });
    }

    private void hold(Fault fault, Consumer<FaultProxy> act) {
        var line = parts.line(fault.victim());
        act.accept(line);
        held.add(line(fault));
        later(Duration.ofSeconds(fault.seconds()), () -> {
            line.heal();
            held.remove(line(fault));
        });
    }

    /// A relay opens only when it starts: for the first steps the service must start anew.
    private void arm(Fault fault) {
        parts.arm(fault.victim(), fault.step(), "halt");
        armed.put(fault.victim(), fault);
        if (ONCE_AT_START.contains(fault.step())) {
            kill(fault.victim());
            note(Fault.kill(fault.victims()), fault.victim());
        }
    }

    private void note(Fault fault, String victim) {
        var strike = new Strike(Duration.ofNanos(System.nanoTime() - begin), fault.kind(), victim, fault.detail());
        strikes.add(strike);
        audience.accept(strike);
    }

    @Override
    public synchronized void close() {
        thread.shutdownNow();
        armed.keySet().forEach(parts::disarm);
        parts.heal();
    }
}
