package org.convoke.certificate.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a report has what, as its heading line says. Products rename columns from version to version.
///
/// @param action where a line says whether somebody came or went; `join` and `leave` are the same column then
record Columns(
        int name,
        int join,
        int leave,
        Optional<Integer> email,
        Optional<Integer> duration,
        Optional<Integer> waiting,
        Optional<Integer> action,
        boolean minutes) {

    private static final Set<String> NAME = Set.of("name (original name)", "name", "full name", "user name");
    private static final Set<String> EMAIL = Set.of("user email", "email", "email address");
    private static final Set<String> DURATION = Set.of("duration (minutes)", "duration");
    private static final Set<String> JOIN = Set.of("join time");
    private static final Set<String> LEAVE = Set.of("leave time");
    private static final Set<String> ACTION = Set.of("user action");
    private static final Set<String> MOMENT = Set.of("timestamp");
    private static final Set<String> WAITING = Set.of("in waiting room");
    private static final Set<String> TOTALS =
            Set.of("total duration (minutes)", "first join", "in-meeting duration", "total duration");

    /// @return empty when the line is no heading of single joins
    static Optional<Columns> of(List<String> line) {
        var heads = plain(line);
        var name = find(heads, NAME);
        var action = find(heads, ACTION);
        var join = find(heads, action.isPresent() ? MOMENT : JOIN);
        var leave = find(heads, action.isPresent() ? MOMENT : LEAVE);
        if (name.isEmpty() || join.isEmpty() || leave.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Columns(
                name.get(),
                join.get(),
                leave.get(),
                find(heads, EMAIL),
                find(heads, DURATION),
                find(heads, WAITING),
                action,
                heads.contains("duration (minutes)")));
    }

    /// A heading of one line per person, without the joins in between.
    static boolean isOfTotals(List<String> line) {
        var heads = plain(line);
        return find(heads, NAME).isPresent() && find(heads, TOTALS).isPresent();
    }

    /// Only Zoom says in the heading that it counts minutes.
    Product product() {
        return minutes ? Product.ZOOM : Product.TEAMS;
    }

    String cell(List<String> line, int column) {
        return column < line.size() ? line.get(column).strip() : "";
    }

    /// Zoom also lists the time that somebody waited to be let in.
    boolean isWaiting(List<String> line) {
        return waiting.filter(column -> cell(line, column).equalsIgnoreCase("yes"))
                .isPresent();
    }

    private static List<String> plain(List<String> line) {
        return line.stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .toList();
    }

    private static Optional<Integer> find(List<String> heads, Set<String> names) {
        return heads.stream().filter(names::contains).findFirst().map(heads::indexOf);
    }
}
