package org.convoke.webkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void following_next_shows_every_row_once() {
        var seen = new ArrayList<Integer>();
        var next = Optional.<String>empty();
        do {
            var from = Page.position(next.orElse(null)).map(Integer::valueOf).orElse(0);
            var page = Page.of(rowsAfter(from, 3), 3, String::valueOf);
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
    void a_position_may_be_any_text() {
        var page = Page.of(List.of("é/1", "x"), 1, row -> row);
        assertThat(Page.position(page.next().orElseThrow())).contains("é/1");
    }

    @Test
    void no_position_is_the_start_and_a_foreign_one_is_refused() {
        assertThat(Page.position(null)).isEmpty();
        assertThat(Page.position(" ")).isEmpty();
        assertThatThrownBy(() -> Page.position("%%"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("after:");
    }

    /// Rows 1 to 10, and one more than asked for.
    private static List<Integer> rowsAfter(int from, int limit) {
        return IntStream.rangeClosed(from + 1, Math.min(from + limit + 1, 10))
                .boxed()
                .toList();
    }
}
