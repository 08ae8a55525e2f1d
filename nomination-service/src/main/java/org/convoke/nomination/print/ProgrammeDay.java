package org.convoke.nomination.print;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convoke.contracts.Session;
import org.convoke.nomination.call.Notice;
import org.convoke.printing.Wording;

/// What takes place on one date (R021), with its number among the days of the project (R022).
public record ProgrammeDay(LocalDate date, Optional<Integer> number, List<ProgrammeLine> sessions) {

    static List<ProgrammeDay> of(Notice notice) {
        return notice.sessions().stream()
                .collect(Collectors.groupingBy(
                        Session::date, TreeMap::new, Collectors.mapping(ProgrammeLine::new, Collectors.toList())))
                .entrySet()
                .stream()
                .map(day -> new ProgrammeDay(day.getKey(), number(notice, day.getKey()), day.getValue()))
                .toList();
    }

    private static Optional<Integer> number(Notice notice, LocalDate date) {
        var days = (int) ChronoUnit.DAYS.between(notice.startsOn(), date) + 1;
        return days > 0 && days <= notice.days() ? Optional.of(days) : Optional.empty();
    }

    /// As in `Day 1, 24 August 2022`; arrival and departure have no number.
    public String day() {
        return number.map(day -> "Day " + day + ", ").orElse("") + Wording.date(date);
    }
}
