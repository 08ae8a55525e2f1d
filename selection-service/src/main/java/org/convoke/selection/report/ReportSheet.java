package org.convoke.selection.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.printing.Wording;
import org.convoke.selection.Standing;
import org.convoke.selection.proposal.Homogeneity;

/// The report in words, for screen and paper.
///
/// @param zone of the project
/// @param printedAt when it was read from what is kept
public record ReportSheet(FairProcess report, ZoneId zone, Instant printedAt) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /// A step with the moment it was taken, or what to say of one that was not.
    public record Step(String name, String moment) {}

    /// @param subject the person, or the group
    public record Line(String moment, String by, String what, String subject, String reason) {}

    public record Handled(String name, String country, String what, String outcome) {}

    public String moment() {
        return moment(printedAt);
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    public List<Step> steps() {
        var timeline = report.timeline();
        return List.of(
                new Step("Nominations closed", moment(timeline.closed())),
                step("First proposal", timeline.firstProposed()),
                step("First decisions", timeline.firstDecided()),
                step("Decisions in force", timeline.decided()),
                step("Confirmed by a second officer", timeline.confirmed()),
                step("Announced", timeline.announced()),
                new Step("To be announced by", Wording.date(timeline.announceBy())));
    }

    private Step step(String name, Optional<Instant> at) {
        return new Step(name, at.map(this::moment).orElse("not yet"));
    }

    public List<Line> lines() {
        return report.acts().stream().map(this::line).toList();
    }

    private Line line(Intervention act) {
        var subject = act.name()
                .map(name -> name + ", " + Wording.country(act.country().orElseThrow()))
                .orElse("The group");
        var what =
                act.kind().words() + act.detail().map(detail -> ": " + detail).orElse("");
        return new Line(moment(act.at()), act.by().name(), what, subject, act.reason());
    }

    public List<Handled> handled() {
        return report.handling().stream().map(ReportSheet::handled).toList();
    }

    private static Handled handled(Handling handling) {
        var late = handling.late() ? Stream.of("late") : Stream.<String>empty();
        var missing = handling.missing().stream().sorted().map(kind -> "without " + words(kind));
        var outcome = handling.admission()
                .map(reason -> "Admitted: " + reason)
                .orElse(handling.standing() == Standing.RECALLED ? "Recalled by the NPO" : "Not considered");
        return new Handled(
                handling.name(),
                Wording.country(handling.country()),
                Stream.concat(late, missing).collect(Collectors.joining(", ")),
                outcome);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// As the names read, not as the codes do.
    public List<CountryRow> countries() {
        return report.countries().stream()
                .sorted(Comparator.comparing(row -> country(row.country())))
                .toList();
    }

    public String country(String code) {
        return Wording.country(code);
    }

    public String status() {
        return words(report.status());
    }

    /// What is typical of a group, trait by trait.
    public String typical(Homogeneity homogeneity) {
        return homogeneity.drivers().stream()
                .map(driver -> driver.trait().title() + ": " + driver.words())
                .collect(Collectors.joining("; "));
    }

    /// Mean Gower distance of two members, from 0 to 1.
    public String pairwise(Homogeneity homogeneity) {
        return "%.3f".formatted(homogeneity.pairwise() / 1000.0);
    }
}
