package org.convoke.nomination.print;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convoke.contracts.Session;
import org.convoke.printing.Wording;

/// What takes place on one date (R021, R022).
public record ProgrammeDay(LocalDate date, List<Session> sessions) {

    static List<ProgrammeDay> of(List<Session> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(Session::date, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new ProgrammeDay(day.getKey(), day.getValue()))
                .toList();
    }

    public String day() {
        return Wording.date(date);
    }
}
