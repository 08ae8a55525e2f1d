package org.convoke.journeys.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The rules R001 to R141, by number.
record RuleBook(List<Entry> rules) {
    enum Force {
        MUST,
        SHOULD,
        MAY,
        INFO
    }

    /// @param area the service that has to keep it
    record Entry(String number, Force force, String area, String title) {
        private static Entry of(String line) {
            var parts = line.split(";", 4);
            return new Entry(parts[0], Force.valueOf(parts[1]), parts[2], parts[3]);
        }
    }

    /// A run of rules, both ends included.
    record Span(String first, String last) {
        boolean holds(String number) {
            return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
        }
    }

    static RuleBook read(Path file) {
        try (var lines = Files.lines(file)) {
            return new RuleBook(lines.skip(1).map(Entry::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Entry> find(String number) {
        return rules.stream().filter(rule -> rule.number().equals(number)).findFirst();
    }
}
