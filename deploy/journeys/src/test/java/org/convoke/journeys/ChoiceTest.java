package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.journeys.Candidate.Exclusion;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final Map<String, Integer> SEATS = Map.of("OVERSEAS", 3, "LOCAL", 1);

    @Test
    void countries_take_turns_in_their_own_order_of_preference() {
        var choice = Choice.among(
                List.of(overseas("VN", 2), overseas("IN", 3), overseas("VN", 1), overseas("IN", 1), overseas("LK", 1)),
                SEATS,
                1);
        assertThat(names(choice.participants())).containsExactly("IN 1", "LK 1", "VN 1");
        assertThat(names(choice.alternates())).containsExactly("IN 3");
    }

    @Test
    void the_pools_do_not_share_seats() {
        var local = Stream.of(1, 2, 3).map(rank -> candidate("JP", "LOCAL", rank, List.of()));
        var choice = Choice.among(local.toList(), SEATS, 1);
        assertThat(names(choice.participants())).containsExactly("JP 1");
        assertThat(names(choice.alternates())).containsExactly("JP 2");
    }

    @Test
    void whoever_is_excluded_neither_takes_a_seat_nor_waits() {
        var late = candidate("IN", "OVERSEAS", 1, List.of(new Exclusion("R065", "late")));
        var choice = Choice.among(List.of(late, overseas("IN", 2)), SEATS, 1);
        assertThat(names(choice.participants())).containsExactly("IN 2");
        assertThat(choice.alternates()).isEmpty();
    }

    private static Candidate overseas(String country, int rank) {
        return candidate(country, "OVERSEAS", rank, List.of());
    }

    private static Candidate candidate(String country, String pool, int rank, List<Exclusion> exclusions) {
        var name = country + " " + rank;
        return new Candidate(UUID.randomUUID(), country, pool, name, Optional.of(rank), exclusions);
    }

    private static List<String> names(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::name).toList();
    }
}
