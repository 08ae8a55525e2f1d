package org.convoke.webkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One page of a list that may grow while it is read: a page starts after the last row seen, so none is skipped or
/// told twice.
///
/// @param next to be sent as `after` for the following page; empty on the last one
public record Page<T>(List<T> items, Optional<String> next) {

    /// @param rows up to `limit` rows and one more, which tells that there is a next page
    /// @param place of a row in the order of the list
    static <T> Page<T> of(List<T> rows, int limit, Function<? super T, String> place) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), Optional.empty());
        }
        var items = List.copyOf(rows.subList(0, limit));
        var last = place.apply(items.getLast()).getBytes(UTF_8);
        return new Page<>(
                items, Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(last)));
    }

    /// The place that the query parameter `after` stands for.
    ///
    /// @param after null or blank: from the start
    /// @throws IllegalArgumentException when it is not what `next` said
    static Optional<String> place(String after) {
        return Optional.ofNullable(after)
                .filter(text -> !text.isBlank())
                .map(text -> new String(Base64.getUrlDecoder().decode(text), UTF_8));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
