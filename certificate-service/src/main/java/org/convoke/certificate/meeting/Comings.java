package org.convoke.certificate.meeting;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convoke.certificate.meeting.MeetingRefused.LineUnreadable;
import org.convoke.certificate.meeting.MeetingReport.Sighting;
import org.convoke.webkit.Refusal;

/// The list that Teams once wrote while a meeting was going on, with a line each time that somebody came or went.
///
/// Who had not gone by then was there until the last line; what came after that, it does not show.
record Comings(List<Coming> lines) {

    private record Coming(long line, String name, boolean goes, Stamp at) {

        Instant instant(ZoneId zone, Stamp.Order order) {
            return at.in(order)
                    .orElseThrow(() -> Refusal.because(new LineUnreadable(line)))
                    .atZone(zone)
                    .toInstant();
        }
    }

    static Comings of(List<CsvRecord> lines, Columns columns) {
        return new Comings(lines.stream().map(line -> coming(line, columns)).toList());
    }

    private static Coming coming(CsvRecord line, Columns columns) {
        var cells = line.getFields();
        var name = columns.cell(cells, columns.name());
        var action = columns.cell(cells, columns.action().orElseThrow()).toLowerCase(Locale.ROOT);
        var at = Stamp.of(columns.cell(cells, columns.join()));
        var goes = action.equals("left");
        if (name.isEmpty() || at.isEmpty() || !goes && !action.startsWith("joined")) {
            throw Refusal.because(new LineUnreadable(line.getStartingLineNumber()));
        }
        return new Coming(line.getStartingLineNumber(), name, goes, at.get());
    }

    List<Stamp> stamps() {
        return lines.stream().map(Coming::at).toList();
    }

    /// Who came twice came with two devices: the first to go is the first that came.
    List<Sighting> sightings(ZoneId zone, Stamp.Order order) {
        var there = new LinkedHashMap<String, Deque<Instant>>();
        var sightings = new ArrayList<Sighting>();
        var sorted = lines.stream()
                .sorted(Comparator.comparing(one -> one.instant(zone, order)))
                .toList();
        for (var one : sorted) {
            var since = there.computeIfAbsent(one.name(), _ -> new ArrayDeque<>());
            var at = one.instant(zone, order);
            if (!one.goes()) {
                since.add(at);
            } else if (since.isEmpty()) {
                throw Refusal.because(new LineUnreadable(one.line()));
            } else {
                sightings.add(sighting(one.name(), since.remove(), at));
            }
        }
        there.forEach((name, since) -> since.forEach(
                from -> sightings.add(sighting(name, from, sorted.getLast().instant(zone, order)))));
        return List.copyOf(sightings);
    }

    private static Sighting sighting(String name, Instant from, Instant to) {
        return new Sighting(name, Optional.empty(), new Span(from, to));
    }
}
