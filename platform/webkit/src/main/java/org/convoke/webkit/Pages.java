package org.convoke.webkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads lists page by page, all lists of all services in this one way.
@ApplicationScoped
public class Pages {

    /// A list that can be read from the middle.
    @FunctionalInterface
    public interface Rows<T, P> {

        /// @param place only what stands after it; empty starts with the first row
        /// @param most how many rows at most
        List<T> after(Optional<P> place, int most);
    }

    private final PageSizes sizes;

    Pages(PageSizes sizes) {
        this.sizes = sizes;
    }

    /// @param parse the place that a text stands for
    /// @param text of the place where a row stands
    /// @throws BadRequestException when the request names no place of this list or asks for too much
    public <T, P> Page<T> read(
            PageRequest asked, Function<String, P> parse, Function<? super T, String> text, Rows<T, P> rows) {
        var limit = limit(asked);
        return Page.of(rows.after(place(asked, parse), limit + 1), limit, text);
    }

    private int limit(PageRequest asked) {
        var limit = Optional.ofNullable(asked.limit()).orElse(sizes.usual());
        if (limit < 1 || limit > sizes.most()) {
            throw new BadRequestException("limit: a number from 1 to %d.".formatted(sizes.most()));
        }
        return limit;
    }

    private static <P> Optional<P> place(PageRequest asked, Function<String, P> parse) {
        try {
            return Page.place(asked.after()).map(parse);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new BadRequestException("after: not a position that a page of this list gave.");
        }
    }
}
