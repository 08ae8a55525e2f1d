package org.convoke.journeys;

import java.util.ArrayList;
import java.util.List;
import org.convoke.journeys.client.Caller;

/// Reads a paged list to its end.
final class Pages {
    private Pages() {}

    /// @param path with a query already
    static <T> List<T> all(Caller caller, String path, Class<T> type) {
        var items = new ArrayList<T>();
        for (var position = ""; ; ) {
            var page = caller.page(path + "&after=" + position, type);
            items.addAll(page.items());
            if (page.next().isEmpty()) return items;
            position = page.next().get();
        }
    }
}
