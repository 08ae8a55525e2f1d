package org.convoke.nomination.web.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.convoke.nomination.call.Notice;
import org.convoke.printing.Wording;

/// The way of a project from issue to the last report, with today on it.
///
/// @param over whether its day has passed in the project's zone
/// @param now whether it is the next one
public record Station(String name, String date, boolean over, boolean now) {
    private static final int REPORT_MONTHS = 6;

    private record Day(String name, LocalDate day) {}

    /// @param today in the project's zone
    static List<Station> of(Notice notice, LocalDate today) {
        var way = new ArrayList<Station>();
        for (var station : days(notice)) {
            var over = station.day.isBefore(today);
            var now = !over && way.stream().noneMatch(Station::now);
            way.add(new Station(station.name, Wording.date(station.day), over, now));
        }
        return way;
    }

    private static List<Day> days(Notice notice) {
        return List.of(
                new Day("Issued", notice.issuedOn()),
                new Day("Nominations close", notice.closesOn()),
                new Day("Selection announced", notice.announceBy()),
                new Day("First day", notice.startsOn()),
                new Day("Last day", notice.endsOn()),
                new Day("Progress reports", notice.endsOn().plusMonths(REPORT_MONTHS)));
    }
}
