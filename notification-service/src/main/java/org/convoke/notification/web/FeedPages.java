package org.convoke.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.convoke.notification.feed.Feed;
import org.convoke.notification.feed.Position;
import org.convoke.notification.feed.Wanted;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;

/// Both feeds, page by page.
@ApplicationScoped
class FeedPages {

    /// A project code (R001).
    static final String PROJECT = "\\d{2}-[A-Z]{2}-\\d{2}-[A-Z]{2}-[A-Z]{3}-[A-Z]";

    private final Feed feed;
    private final Pages pages;

    FeedPages(Feed feed, Pages pages) {
        this.feed = feed;
        this.pages = pages;
    }

    <T> Page<T> read(Class<T> rows, Function<T, Position> position, Wanted wanted, PageRequest asked) {
        return pages.read(
                asked,
                Position::of,
                row -> position.apply(row).cursor(),
                (place, most) -> feed.after(rows, place.orElse(Position.START), wanted, most));
    }
}
