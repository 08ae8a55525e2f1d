package org.convoke.certificate.web.paper;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.convoke.certificate.paper.Paper;
import org.convoke.certificate.paper.PaperForm;
import org.convoke.certificate.paper.PaperStatus;
import org.convoke.certificate.paper.PaperVersion;
import org.convoke.certificate.web.personal.Typed;
import org.convoke.contracts.PaperKind;

/// A paper in words, as its author sees it.
///
/// @param typed into its form, which was refused
public record PaperSheet(Paper paper, List<PaperVersion> versions, ZoneId zone, Typed typed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm '(UTC'xxx')'", Locale.ENGLISH);

    public String kind() {
        return paper.kind().name();
    }

    public String title() {
        return switch (paper.kind()) {
            case COUNTRY_PAPER -> "Country paper";
            case ACTION_PLAN -> "Action plan";
            case PROGRESS_REPORT -> "Progress report";
        };
    }

    public String purpose() {
        return switch (paper.kind()) {
            case COUNTRY_PAPER ->
                "A paper on the topic of the project, as the guidelines say, for the Secretariat and" + " the host.";
            case ACTION_PLAN ->
                "What you will do with what you have learned. Only your own National Productivity"
                        + " Organization reads it.";
            case PROGRESS_REPORT ->
                "What has become of your action plan, for the Secretariat and your National"
                        + " Productivity Organization.";
        };
    }

    public String state() {
        return switch (paper.status()) {
            case OWED -> "Due by " + day(paper.dueOn());
            case OVERDUE -> "Overdue: it was due by " + day(paper.dueOn());
            case WAIVED -> "Not asked for any more";
            case SUBMITTED -> "Handed in" + paper.late().map(PaperSheet::late).orElse("");
        };
    }

    public boolean good() {
        return paper.status() == PaperStatus.SUBMITTED;
    }

    public boolean bad() {
        return paper.status() == PaperStatus.OVERDUE;
    }

    /// Whether the form lies open.
    public boolean awaited() {
        return refused() || versions.isEmpty() && paper.status() != PaperStatus.WAIVED;
    }

    /// Whether the form was refused, so that a file has to be chosen once more.
    public boolean refused() {
        return typed.isIn(form(paper.kind()));
    }

    /// Where its form is sent, below the address of the page.
    static String form(PaperKind kind) {
        return "papers/" + kind;
    }

    public List<Line> lines() {
        return versions.stream().map(this::line).toList();
    }

    /// The form, with what was typed, or what the last version says.
    public List<Input> inputs() {
        var last = versions.isEmpty()
                ? Map.<String, String>of()
                : versions.getLast().form();
        return PaperForm.of(paper.kind()).stream()
                .map(field -> new Input(
                        field.name(),
                        field.label(),
                        typed.in(form(paper.kind()), field.name()).orElse(last.getOrDefault(field.name(), ""))))
                .toList();
    }

    public boolean needsFile() {
        return PaperForm.needsFile(paper.kind());
    }

    public boolean isPlan() {
        return paper.kind() == PaperKind.ACTION_PLAN;
    }

    private Line line(PaperVersion version) {
        var came = MOMENT.format(version.arrivedAt().atZone(zone));
        var late = version.late().map(PaperSheet::late).orElse("");
        return switch (version.state()) {
            case TAKEN -> new Line(version.number(), came + late, version.hasFile());
            case QUARANTINED -> new Line(version.number(), came + late + ", being checked for viruses", false);
            case INFECTED -> new Line(version.number(), came + ", refused: the file holds a virus", false);
        };
    }

    private static String late(Duration time) {
        var days = time.toDays();
        var hours = time.toHours();
        if (days > 1) {
            return ", %d days late".formatted(days);
        }
        return hours > 1 ? ", %d hours late".formatted(hours) : ", %d minutes late".formatted(time.toMinutes());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// @param file whether there is one to fetch
    public record Line(int number, String words, boolean file) {}

    public record Input(String name, String label, String value) {}
}
