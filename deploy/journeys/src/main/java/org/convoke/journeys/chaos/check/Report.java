package org.convoke.journeys.chaos.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.convoke.journeys.chaos.Run;
import org.convoke.journeys.chaos.Strike;
import org.convoke.journeys.chaos.check.Violation.Kind;

/// What a run did, what the checker compared and what it found, as a page to keep.
public record Report(Run run, Verdict verdict, LocalDate date) {
    private static final int EXAMPLES = 10;

    private static final List<String> NOT_TESTED = List.of(
            "Power loss and `fsync`: `kill -9` leaves the page cache of the operating system intact.",
            "Disks that fill up, break or lie.",
            "More than one machine; clocks that disagree.",
            "Networks below TCP (network namespaces, lost or reordered packets): connections are cut and silenced by a"
                    + " proxy.");

    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String markdown() {
        var lines = new ArrayList<String>();
        lines.add("# Chaos run of " + date);
        lines.add("");
        lines.add(
                verdict.violations().isEmpty()
                        ? "Nothing lost, nothing doubled, nothing out of order."
                        : "**Violations were found.**");
        section(lines, "Run");
        table(lines, "Option", "Value");
        row(lines, "seed", run.seed());
        row(lines, "brokers", run.brokers());
        row(
                lines,
                "time under faults, until quiet",
                "%d min %02d s".formatted(run.took().toMinutes(), run.took().toSecondsPart()));
        section(lines, "Faults");
        table(lines, "Fault", "Victim", "Times");
        strikes().forEach((fault, times) -> row(lines, fault.kind(), fault.victim(), times));
        row(lines, "all", "", run.strikes().size());
        section(lines, "Compared");
        table(lines, "What", "How many");
        verdict.counts().forEach((what, count) -> row(lines, what, count));
        section(lines, "Violations");
        table(lines, "Kind", "Times");
        for (var kind : Kind.values()) row(lines, kind, violations(kind).size());
        examples(lines);
        section(lines, "Not tested");
        NOT_TESTED.forEach(what -> lines.add("* " + what));
        return String.join("\n", lines) + "\n";
    }

    private record Fault(Strike.Kind kind, String victim) implements Comparable<Fault> {

        @Override
        public int compareTo(Fault other) {
            return Comparator.comparing(Fault::kind)
                    .thenComparing(Fault::victim)
                    .compare(this, other);
        }
    }

    private TreeMap<Fault, Long> strikes() {
        return run.strikes().stream()
                .collect(groupingBy(strike -> new Fault(strike.kind(), strike.victim()), TreeMap::new, counting()));
    }

    private List<Violation> violations(Kind kind) {
        return verdict.violations().stream()
                .filter(violation -> violation.kind() == kind)
                .toList();
    }

    private void examples(List<String> lines) {
        for (var kind : Kind.values()) {
            violations(kind).stream()
                    .limit(EXAMPLES)
                    .map(violation -> "* %s: %s".formatted(kind, violation.what()))
                    .forEach(lines::add);
        }
    }

    private static void section(List<String> lines, String title) {
        lines.addAll(List.of("", "## " + title, ""));
    }

    private static void table(List<String> lines, String... titles) {
        row(lines, (Object[]) titles);
        lines.add("|---".repeat(titles.length) + "|");
    }

    private static void row(List<String> lines, Object... cells) {
        lines.add(String.join(" | ", Arrays.stream(cells).map(String::valueOf).toList())
                .transform("| %s |"::formatted));
    }
}
