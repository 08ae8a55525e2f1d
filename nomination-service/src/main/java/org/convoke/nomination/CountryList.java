package org.convoke.nomination;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.Rank;
import org.convoke.nomination.NominationRefused.OrderIncomplete;
import org.convoke.nomination.NominationRefused.OrderNamesTwice;
import org.convoke.nomination.NominationRefused.UnknownNomination;
import org.convoke.webkit.Refusal;

/// The nominees of one NPO for one project in its order of preference, those without a rank last (R045).
public record CountryList(List<Nomination> nominees) {

    private static final long PRIME = 31;

    /// Another one for every other list or order.
    public long version() {
        var version = 1L;
        for (var nominee : nominees) {
            var id = nominee.id();
            var place =
                    Long.rotateLeft(id.getLeastSignificantBits(), nominee.rank().orElse(0));
            version = version * PRIME + (id.getMostSignificantBits() ^ place);
        }
        return version;
    }

    public List<Rank> ranks() {
        return nominees.stream()
                .flatMap(nominee -> nominee.rank().map(rank -> new Rank(nominee.id(), rank)).stream())
                .toList();
    }

    /// @param order best first; whoever is not named has no rank any more
    /// @param complete whether everybody must be named
    void arrange(List<UUID> order, boolean complete) {
        var byId = nominees.stream().collect(Collectors.toMap(Nomination::id, Function.identity()));
        if (order.stream().distinct().count() < order.size()) {
            throw Refusal.because(new OrderNamesTwice());
        }
        order.stream().filter(id -> !byId.containsKey(id)).findFirst().ifPresent(id -> {
            throw Refusal.because(new UnknownNomination(id));
        });
        if (complete && order.size() < nominees.size()) {
            throw Refusal.because(new OrderIncomplete(nominees.size() - order.size()));
        }
        nominees.forEach(nominee -> nominee.placeAt(null));
        Stream.iterate(1, place -> place <= order.size(), place -> place + 1)
                .forEach(place -> byId.get(order.get(place - 1)).placeAt(place));
    }

    /// Those behind a place that became free move up.
    ///
    /// @return whether anybody did
    boolean closeGap(int free) {
        var behind = nominees.stream()
                .filter(nominee -> nominee.rank().filter(rank -> rank > free).isPresent())
                .toList();
        behind.forEach(nominee -> nominee.placeAt(nominee.rank().orElseThrow() - 1));
        return !behind.isEmpty();
    }
}
