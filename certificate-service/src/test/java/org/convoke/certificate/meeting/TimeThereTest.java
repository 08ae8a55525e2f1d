package org.convoke.certificate.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

class TimeThereTest {

    private static final Instant START = Instant.parse("2022-08-24T08:00:00Z");
    private static final Optional<Span> HELD = Optional.of(minutes(0, 180));

    @Rule("R119")
    @Test
    void a_drop_of_twelve_minutes_is_missed_and_two_devices_count_once() {
        assertThat(there(HELD, minutes(-5, 40), minutes(52, 200))).isEqualTo(168);
        assertThat(there(HELD, minutes(-5, 100), minutes(90, 200))).isEqualTo(180);
        assertThat(there(HELD, minutes(0, 90), minutes(90, 180))).isEqualTo(180);
        assertThat(there(HELD, minutes(-60, -1), minutes(181, 240))).isZero();
        assertThat(there(HELD)).isZero();
    }

    @Test
    void without_a_time_in_the_programme_the_whole_meeting_counts_up_to_the_session() {
        assertThat(there(Optional.empty(), minutes(-30, 90))).isEqualTo(120);
        assertThat(there(Optional.empty(), minutes(-30, 400))).isEqualTo(180);
    }

    @Test
    void begun_minutes_do_not_count() {
        assertThat(there(HELD, new Span(START, START.plusSeconds(119 * 60 + 59))))
                .isEqualTo(119);
    }

    /// As slow and as obvious as can be: second by second.
    @Property(tries = 300)
    void minutes_are_the_seconds_in_which_anything_was_open(@ForAll("joins") List<Span> joins) {
        var session = new Span(START, START.plusSeconds(600));
        var seconds = IntStream.range(0, 600)
                .mapToObj(START::plusSeconds)
                .filter(second ->
                        joins.stream().anyMatch(span -> !second.isBefore(span.from()) && second.isBefore(span.to())))
                .count();

        assertThat(TimeThere.of(joins).minutes(Optional.of(session), 10)).isEqualTo((int) (seconds / 60));
    }

    @Property(tries = 300)
    void neither_order_nor_repetition_matters_and_more_joins_are_never_less(
            @ForAll("joins") List<Span> joins, @ForAll("join") Span more, @ForAll Random random) {
        var again = new ArrayList<>(joins);
        again.addAll(joins);
        Collections.shuffle(again, random);
        assertThat(TimeThere.of(again)).isEqualTo(TimeThere.of(joins));

        again.add(more);
        assertThat(TimeThere.of(again).minutes(HELD, 180))
                .isGreaterThanOrEqualTo(TimeThere.of(joins).minutes(HELD, 180));
    }

    @Property(tries = 300)
    void what_is_merged_neither_touches_nor_overlaps(@ForAll("joins") List<Span> joins) {
        var merged = TimeThere.of(joins).spans();
        for (int i = 1; i < merged.size(); i++) {
            assertThat(merged.get(i).from()).isAfter(merged.get(i - 1).to());
        }
    }

    @Provide
    Arbitrary<Span> join() {
        var second = Arbitraries.integers().between(-100, 700);
        return Combinators.combine(second, second)
                .as((one, other) ->
                        new Span(START.plusSeconds(Math.min(one, other)), START.plusSeconds(Math.max(one, other))));
    }

    @Provide
    Arbitrary<List<Span>> joins() {
        return join().list().ofMaxSize(8);
    }

    private static int there(Optional<Span> held, Span... joins) {
        return TimeThere.of(List.of(joins)).minutes(held, 180);
    }

    private static Span minutes(int from, int to) {
        return new Span(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(to)));
    }
}
