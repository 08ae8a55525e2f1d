package org.convoke.selection.web.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Terms;
import org.convoke.selection.eligibility.Criterion;
import org.convoke.selection.eligibility.Finding;
import org.convoke.selection.group.KeptProposal;

/// Two to four candidates side by side, by what a decision may look at.
public record Comparison(List<String> names, List<Line> lines) {

    static final int FEWEST = 2;
    static final int MOST = 4;

    /// @param differs whether the candidates are not all alike in it
    public record Line(String name, List<String> values, boolean differs) {}

    static Comparison of(List<Candidate> people, Terms terms, Optional<KeptProposal> last) {
        var lines = new ArrayList<Line>();
        lines.add(line("Country", people, one -> Wording.country(one.nominee().country())));
        lines.add(line("Seats", people, one -> Words.of(one.pool())));
        lines.add(line(
                "NPO's order",
                people,
                one -> one.dossier().rank().map(String::valueOf).orElse("none")));
        lines.add(line(
                "Works for", people, one -> Words.plain(one.dossier().profile().organisationType())));
        lines.add(
                line("Level", people, one -> Words.plain(one.dossier().profile().level())));
        lines.add(line(
                "Relevant years", people, one -> "" + one.dossier().profile().relevantYears()));
        lines.add(line(
                "Qualification",
                people,
                one -> Words.plain(one.dossier().profile().education())));
        lines.add(line(
                "English", people, one -> Words.plain(one.dossier().profile().english())));
        lines.add(line("Submitted", people, one -> Words.moment(one.dossier().submittedAt(), terms.zone())));
        criteria(people, terms)
                .forEach(criterion -> lines.add(
                        line("Criterion: " + Words.plain(criterion), people, one -> verdict(one, criterion, terms))));
        lines.add(line("Can be chosen", people, one -> chosen(one, terms)));
        last.ifPresent(kept ->
                lines.add(line("Last proposal", people, one -> CandidateRow.proposed(one.nomination(), kept))));
        lines.add(line("Standing", people, CandidateRow::standing));
        return new Comparison(people.stream().map(one -> one.nominee().name()).toList(), lines);
    }

    private static Line line(String name, List<Candidate> people, Function<Candidate, String> value) {
        var values = people.stream().map(value).toList();
        return new Line(name, values, values.stream().distinct().count() > 1);
    }

    private static Stream<Criterion> criteria(List<Candidate> people, Terms terms) {
        return people.stream()
                .flatMap(one -> one.assessment(terms).findings().stream())
                .map(Finding::criterion)
                .distinct()
                .sorted();
    }

    private static String verdict(Candidate one, Criterion criterion, Terms terms) {
        return one.assessment(terms)
                .on(criterion)
                .map(finding -> Words.of(finding.verdict()))
                .orElse("not asked");
    }

    private static String chosen(Candidate one, Terms terms) {
        var hindrances = one.exclusions(terms);
        return hindrances.isEmpty()
                ? "yes"
                : "no: "
                        + Wording.list(hindrances.stream()
                                .map(hindrance -> hindrance.reason())
                                .toList());
    }
}
