package org.convoke.certificate.meeting;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.certificate.meeting.MeetingRefused.LineUnreadable;
import org.convoke.certificate.meeting.MeetingRefused.OtherDay;
import org.convoke.certificate.meeting.MeetingRefused.TooManyLines;
import org.convoke.webkit.Refusal;

/// What a report says: who was there from when to when. All of it is understood, or none of it is used.
record MeetingReport(Product product, List<Sighting> sightings) {

    /// Somebody who came and left once, under the name they had then.
    record Sighting(String name, Optional<String> email, Span span) {}

    /// @param zone of the clock by which the report was exported; no report says
    /// @param date of the session in that zone: it tells day from month, and a report from that of another meeting
    /// @param most lines that are read
    static MeetingReport read(byte[] file, ZoneId zone, LocalDate date, int most) {
        var report = ReportFile.read(file);
        var lines = report.joins();
        if (lines.size() > most) {
            throw Refusal.because(new TooManyLines(most));
        }
        var columns = report.columns();
        var sightings = columns.action().isPresent()
                ? sightings(Comings.of(lines, columns), zone, date)
                : sightings(lines.stream().map(line -> join(line, columns)).toList(), zone, date);
        return new MeetingReport(columns.product(), sightings);
    }

    private static List<Sighting> sightings(Comings comings, ZoneId zone, LocalDate date) {
        return comings.sightings(zone, order(comings.stamps(), date));
    }

    private static List<Sighting> sightings(List<Join> joins, ZoneId zone, LocalDate date) {
        var order = order(joins.stream().map(Join::from).toList(), date);
        return joins.stream()
                .map(join -> new Sighting(
                        join.name(),
                        join.email(),
                        join.span(zone, order).orElseThrow(() -> Refusal.because(new LineUnreadable(join.line())))))
                .toList();
    }

    private static Join join(CsvRecord line, Columns columns) {
        var cells = line.getFields();
        var name = columns.cell(cells, columns.name());
        var from = Stamp.of(columns.cell(cells, columns.join()));
        var to = Stamp.of(columns.cell(cells, columns.leave()));
        if (name.isEmpty() || from.isEmpty() || to.isEmpty()) {
            throw Refusal.because(new LineUnreadable(line.getStartingLineNumber()));
        }
        var email = columns.email().map(column -> columns.cell(cells, column)).filter(text -> text.contains("@"));
        var lasted = columns.duration().flatMap(column -> Join.lasted(columns.cell(cells, column)));
        return new Join(line.getStartingLineNumber(), name, email, from.get(), to.get(), lasted);
    }

    /// The one in which every line is of about that day. Read the other way round, a report is of another month.
    private static Stamp.Order order(List<Stamp> stamps, LocalDate date) {
        return Stream.of(Stamp.Order.values())
                .filter(order -> stamps.stream().allMatch(stamp -> isNear(stamp, order, date)))
                .findFirst()
                .orElseThrow(() -> Refusal.because(new OtherDay(date)));
    }

    /// A day more or less: the exporter's clock may be a day behind or ahead of the venue's.
    private static boolean isNear(Stamp stamp, Stamp.Order order, LocalDate date) {
        return stamp.in(order)
                .map(time -> Math.abs(time.toLocalDate().toEpochDay() - date.toEpochDay()) <= 1)
                .orElse(false);
    }
}
