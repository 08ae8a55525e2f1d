package org.convoke.journeys.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.convoke.journeys.rules.RuleBook.Entry;

/// The rules with their proofs, as people read them.
record RulesPage(RuleBook book, Map<String, List<Proof>> proofs) {
    private static final String HEAD = """
            # Rules and their tests

            Written by `RuleBookTest` from [rules.csv](rules.csv) and the `@Rule` annotations of all tests; do not edit.
            %d of %d rules are tested.

            | Rule | What it says | Force | State | Tests |
            |---|---|---|---|---|
            """;

    String text() {
        var tested = book.rules().stream().filter(this::isTested).count();
        return HEAD.formatted(tested, book.rules().size())
                + book.rules().stream().map(this::row).collect(Collectors.joining());
    }

    private boolean isTested(Entry rule) {
        return proofs.containsKey(rule.number());
    }

    private String row(Entry rule) {
        var state = isTested(rule) ? "tested" : "not yet: " + rule.area();
        var tests = proofs.getOrDefault(rule.number(), List.of()).stream()
                .map(RulesPage::link)
                .collect(Collectors.joining("<br>"));
        return "| %s | %s | %s | %s | %s |\n".formatted(rule.number(), rule.title(), rule.force(), state, tests);
    }

    private static String link(Proof proof) {
        var file = proof.file().toString().replace('\\', '/');
        return "[%s](../%s): %s".formatted(proof.className(), file, proof.sentence());
    }
}
