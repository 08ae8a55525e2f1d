package org.convoke.notification.web.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.convoke.notification.obligation.Obligation;

/// Part of the page: what is late, what ends today, this week, or later.
///
/// @param urgent whether it is what needs the reader now
public record AgendaSection(String title, boolean urgent, List<AgendaRow> rows) {

    private static final int WEEK = 7;

    static List<AgendaSection> of(List<Obligation> open, ZoneId zone, Instant now) {
        var rows = open.stream().map(it -> AgendaRow.of(it, zone, now)).toList();
        var today = LocalDate.ofInstant(now, zone);
        var week = today.plusDays(WEEK);
        return Stream.of(
                        section("Overdue", true, rows, AgendaRow::over),
                        section(
                                "Today",
                                true,
                                rows,
                                row -> !row.over() && row.day().equals(today)),
                        section(
                                "In the next seven days",
                                false,
                                rows,
                                row -> row.day().isAfter(today) && !row.day().isAfter(week)),
                        section("Later", false, rows, row -> row.day().isAfter(week)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static AgendaSection section(
            String title, boolean urgent, List<AgendaRow> rows, Predicate<AgendaRow> belongs) {
        return new AgendaSection(title, urgent, rows.stream().filter(belongs).toList());
    }
}
