package org.convoke.selection.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Quota.Bound;

/// Seeded instances: small and nasty ones, and large ones that look like a round of nominations.
public final class Samples {
    private static final Instant OPENED = Instant.parse("2026-03-02T00:00:00Z");
    private static final int WINDOW_SECONDS = 60 * 24 * 3600;

    public static final SelectionPolicy POLICY = new SelectionPolicy(
            List.of(Objective.values()),
            new SelectionPolicy.Weights(3, 3, 2, 2, 1),
            20,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    private Samples() {}

    /// Few values, so that ties are common; every bound, pin and order occurs.
    public static Instance nasty(long seed, int most) {
        var dice = new Random(seed);
        var people = new ArrayList<Entrant>();
        var size = 1 + dice.nextInt(most);
        for (var i = 0; i < size; i++) {
            people.add(nasty(dice));
        }
        var quotas = new TreeMap<Pool, Quota>();
        for (var pool : Pool.values()) {
            quotas.put(pool, Quota.of(dice.nextInt(6), bound(dice)));
        }
        var instance = Instance.of(people, quotas, POLICY).ordered(shuffled(dice));
        for (var person : people) {
            instance = switch (dice.nextInt(10)) {
                case 0 -> instance.pin(person.nomination());
                case 1 -> instance.exclude(person.nomination());
                default -> instance;
            };
        }
        return instance;
    }

    private static Entrant nasty(Random dice) {
        var local = dice.nextInt(4) == 0;
        return new Entrant(
                new UUID(dice.nextLong(), dice.nextLong()),
                local ? Pool.LOCAL : Pool.OVERSEAS,
                local ? "JP" : List.of("BD", "IN", "PH", "TH").get(dice.nextInt(4)),
                dice.nextInt(5) == 0 ? Optional.empty() : Optional.of(1 + dice.nextInt(4)),
                OPENED.plusSeconds(dice.nextInt(4)),
                new Traits(dice.nextInt(5) * 7, dice.nextInt(4), dice.nextInt(3), dice.nextInt(4), dice.nextInt(3)));
    }

    private static Bound bound(Random dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> Bound.NONE;
            case 1 -> new Bound(Optional.of(1), Optional.empty());
            case 2 -> Bound.atMost(1 + dice.nextInt(2));
            default -> new Bound(Optional.of(1), Optional.of(1 + dice.nextInt(3)));
        };
    }

    private static List<Objective> shuffled(Random dice) {
        var order = new ArrayList<>(List.of(Objective.values()));
        Collections.shuffle(order, dice);
        return order;
    }

    /// One host country and 20 others; seniority, experience and education go together, as they do in life.
    public static Instance realistic(long seed, int people, int seats) {
        var dice = new Random(seed);
        var entrants = new ArrayList<Entrant>();
        var ranks = new int[COUNTRIES.size()];
        for (var i = 0; i < people; i++) {
            var country = Math.min(dice.nextInt(COUNTRIES.size()), dice.nextInt(COUNTRIES.size()));
            entrants.add(realistic(dice, COUNTRIES.get(country), ++ranks[country]));
        }
        var overseas = seats * 4 / 5;
        var most = Math.max(2, 2 * overseas / (COUNTRIES.size() - 1));
        return Instance.of(
                entrants,
                Map.of(
                        Pool.OVERSEAS, Quota.of(overseas, Bound.atMost(most)),
                        Pool.LOCAL, Quota.of(seats - overseas, Bound.NONE)),
                POLICY);
    }

    /// Of ten people six are from government, two from public bodies, one from academia and one from a firm.
    private static final int[] SECTORS = {3, 3, 3, 3, 3, 3, 2, 2, 1, 0};

    private static Entrant realistic(Random dice, String country, int rank) {
        var years = Math.clamp(Math.round(12 + 6 * dice.nextGaussian()), 5, 30);
        var level = Math.clamp(Math.round(years / 10.0 + 0.7 * dice.nextGaussian()), 0, 3);
        var education = Math.clamp(Math.round(1.4 + 0.7 * dice.nextGaussian()), 1, 3);
        return new Entrant(
                new UUID(dice.nextLong(), dice.nextLong()),
                country.equals("TH") ? Pool.LOCAL : Pool.OVERSEAS,
                country,
                Optional.of(rank),
                OPENED.plusSeconds(dice.nextInt(WINDOW_SECONDS)),
                new Traits(
                        years, level, education, SECTORS[dice.nextInt(SECTORS.length)], dice.nextInt(5) == 0 ? 1 : 2));
    }

    static final List<String> COUNTRIES = List.of(
            "TH", "BD", "KH", "TW", "FJ", "HK", "IN", "ID", "IR", "JP", "KR", "LA", "MY", "MN", "NP", "PK", "PH", "SG",
            "LK", "TR", "VN");
}
