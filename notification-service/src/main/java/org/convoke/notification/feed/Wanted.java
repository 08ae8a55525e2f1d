package org.convoke.notification.feed;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/// What rows of a feed must be like to be shown.
public final class Wanted {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /// @param condition of JPQL, as in `project =`
    /// @param value null for any
    public Wanted and(String condition, Object value) {
        if (value != null) {
            conditions.add(" and %s :wanted%d".formatted(condition, values.size()));
            values.add(value);
        }
        return this;
    }

    String conditions() {
        return String.join("", conditions);
    }

    void fill(Query query) {
        for (var number = 0; number < values.size(); number++) {
            query.setParameter("wanted" + number, values.get(number));
        }
    }
}
