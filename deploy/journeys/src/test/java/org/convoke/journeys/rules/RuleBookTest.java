package org.convoke.journeys.rules;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.convoke.journeys.rules.RuleBook.Entry;
import org.convoke.journeys.rules.RuleBook.Force;
import org.convoke.journeys.rules.RuleBook.Span;
import org.convoke.testing.CommittedFile;
import org.junit.jupiter.api.Test;

/// Every rule that binds already is proven by a test.
class RuleBookTest {
    /// Where a MUST rule without a test fails the build. The other rules are only reported.
    private static final List<Span> BINDING = List.of(new Span("R001", "R068"));

    private static final Path ROOT = Path.of(System.getProperty("convoke.root"));
    private static final RuleBook BOOK = RuleBook.read(ROOT.resolve("docs/rules.csv"));
    private static final Map<String, List<Proof>> PROOFS =
            new Proofs(ROOT).all().stream().collect(groupingBy(Proof::rule));

    @Test
    void the_book_holds_all_rules_in_order() {
        var numbers = IntStream.rangeClosed(1, 141).mapToObj("R%03d"::formatted).toList();
        assertThat(BOOK.rules()).extracting(Entry::number).containsExactlyElementsOf(numbers);
    }

    @Test
    void tests_name_rules_that_exist() {
        assertThat(PROOFS.keySet())
                .isNotEmpty()
                .allMatch(number -> BOOK.find(number).isPresent());
    }

    @Test
    void every_binding_must_has_a_test() {
        var unproven = BOOK.rules().stream()
                .filter(rule -> rule.force() == Force.MUST)
                .filter(rule -> BINDING.stream().anyMatch(span -> span.holds(rule.number())))
                .filter(rule -> !PROOFS.containsKey(rule.number()))
                .toList();
        assertThat(unproven).as("rules without a test").isEmpty();
    }

    @Test
    void the_committed_page_is_what_the_tests_say() {
        CommittedFile.assertSame(Path.of("docs/rules.md"), new RulesPage(BOOK, PROOFS).text());
    }
}
