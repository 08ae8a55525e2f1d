package org.convoke.journeys.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convoke.journeys.chaos.Strike.Kind;

/// Which faults strike whom, in which order: all of it follows from the seed.
final class Plan {
    static final String POSTGRESQL = "postgresql";
    static final List<String> SERVICES = List.of("nomination", "selection", "certificate", "notification");
    private static final List<String> PRODUCERS = SERVICES.subList(0, 3);
    private static final List<String> RELAY_STEPS = List.of(
            "relay-leading", "relay-opened", "relay-numbered", "relay-sent", "relay-counted", "relay-committed");
    private static final List<String> INBOX_STEPS = List.of(
            "inbox-received", "inbox-stored", "inbox-claimed", "inbox-delivered", "inbox-done", "inbox-processed");
    private static final List<Kind> CUTS = List.of(Kind.CUT, Kind.REFUSE, Kind.BLACK_HOLE);
    private static final int SHORTEST = 5;
    private static final int LONGEST_CUT = 15;
    static final int LONGEST_PAUSE = 30;
    private static final int MOST_AT_ONCE = 3;

    private final Random random;
    private final List<String> brokers;
    private final int longestPause;
    private final List<String> round = new ArrayList<>();

    private Plan(long seed, List<String> brokers, int longestPause) {
        this.random = new Random(seed);
        this.brokers = brokers;
        this.longestPause = longestPause;
    }

    static List<Fault> of(long seed, Mix mix, List<String> brokers, int longestPause) {
        return new Plan(seed, brokers, longestPause).faults(mix);
    }

    private List<Fault> faults(Mix mix) {
        var faults = new ArrayList<Fault>();
        for (var left = mix.kills();
                left > 0;
                left -= faults.getLast().victims().size()) faults.add(kills(left));
        times(mix.brokerKills(), _ -> Fault.kill(List.of(one(brokers)))).forEach(faults::add);
        times(mix.postmasterKills(), _ -> Fault.kill(List.of(POSTGRESQL))).forEach(faults::add);
        times(mix.pauses(), _ -> Fault.lasting(Kind.PAUSE, one(SERVICES), seconds(longestPause)))
                .forEach(faults::add);
        times(mix.cuts(), this::cut).forEach(faults::add);
        Collections.shuffle(faults, random);
        return failpointsAmong(faults, mix.failpoints());
    }

    /// Mostly one service, sometimes several at once; in rounds, because a victim needs its time to come back.
    private Fault kills(int most) {
        var several = random.nextInt(8) == 0 ? 2 + random.nextInt(MOST_AT_ONCE - 1) : 1;
        var victims = new LinkedHashSet<String>();
        while (victims.size() < Math.min(several, most)) victims.add(next());
        return Fault.kill(List.copyOf(victims));
    }

    private String next() {
        if (round.isEmpty()) {
            round.addAll(SERVICES);
            Collections.shuffle(round, random);
        }
        return round.removeLast();
    }

    private Fault cut(int number) {
        var kind = CUTS.get(number % CUTS.size());
        var victim = random.nextBoolean() ? POSTGRESQL : one(brokers);
        return Fault.lasting(kind, victim, kind == Kind.CUT ? 0 : seconds(LONGEST_CUT));
    }

    /// In turn, and early enough that the last ones are still reached under load.
    private List<Fault> failpointsAmong(List<Fault> others, int count) {
        var points = new ArrayList<Fault>();
        for (var step : RELAY_STEPS) PRODUCERS.forEach(service -> points.add(Fault.failpoint(service, step)));
        for (var step : INBOX_STEPS) SERVICES.forEach(service -> points.add(Fault.failpoint(service, step)));
        Collections.shuffle(points, random);
        var all = new ArrayList<>(others);
        for (var number = 0; number < count; number++) {
            all.add((number + 1) * others.size() * 3 / (5 * (count + 1)) + number, points.get(number % points.size()));
        }
        return List.copyOf(all);
    }

    private Stream<Fault> times(int count, IntFunction<Fault> fault) {
        return IntStream.range(0, count).mapToObj(fault);
    }

    private int seconds(int longest) {
        return SHORTEST + random.nextInt(longest - SHORTEST + 1);
    }

    private String one(List<String> victims) {
        return victims.get(random.nextInt(victims.size()));
    }
}
