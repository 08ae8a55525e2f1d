package org.convoke.webkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private final Pages pages = new Pages(new PageSizes() {
        @Override
        public int usual() {
            return 4;
        }

        @Override
        public int most() {
            return 7;
        }
    });

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {1, 3, 7})
    void following_next_shows_every_row_once(Integer limit) {
        var seen = new ArrayList<Integer>();
        var next = Optional.<String>empty();
        do {
            var page = page(next.orElse(null), limit);
            assertThat(page.items()).hasSizeBetween(1, limit == null ? 4 : limit);
            seen.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        assertThat(seen).containsExactlyElementsOf(rowsAfter(0, 10));
    }

    @Test
    void a_full_last_page_has_no_next() {
        assertThat(Page.of(List.of(1, 2), 2, String::valueOf).next()).isEmpty();
    }

    @Test
    void a_place_may_be_any_text() {
        var page = Page.of(List.of("é/1", "x"), 1, row -> row);
        assertThat(Page.place(page.next().orElseThrow())).contains("é/1");
    }

    @Test
    void a_place_in_time_is_read_as_it_was_written() {
        var place = new PlaceInTime(Instant.parse("2016-06-01T00:00:00.123456Z"), UUID.randomUUID());
        assertThat(PlaceInTime.parse(place.text())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "b25l", "MjAxNi0wNi0wMQ"})
    void a_place_that_no_page_gave_is_refused(String after) {
        for (var order : List.<Function<String, ?>>of(PlaceInTime::parse, Long::valueOf)) {
            assertThatThrownBy(() -> pages.read(new PageRequest(after, 1), order, String::valueOf, (_, _) -> List.of()))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageStartingWith("after:");
        }
        assertThat(page(" ", 1).items()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 8})
    void nobody_gets_more_than_the_most_or_less_than_one(int limit) {
        assertThatThrownBy(() -> page(null, limit))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("limit: a number from 1 to 7.");
    }

    private Page<Integer> page(String after, Integer limit) {
        return pages.read(
                new PageRequest(after, limit),
                Integer::valueOf,
                String::valueOf,
                (place, most) -> rowsAfter(place.orElse(0), most));
    }

    /// Of the rows 1 to 10.
    private static List<Integer> rowsAfter(int place, int most) {
        return IntStream.rangeClosed(place + 1, Math.min(place + most, 10))
                .boxed()
                .toList();
    }
}
