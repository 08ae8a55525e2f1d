package org.convoke.selection.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.Stay;
import org.convoke.contracts.TravelTerms.Cover;
import org.convoke.selection.Terms;
import org.convoke.selection.travel.AssessReadiness.Assessed;

/// The list that the insurer gets: who is insured from when to when and against what (R083 to R088), as CSV (RFC 4180).
final class InsuranceList {

    private InsuranceList() {}

    static String of(Terms terms, List<Assessed> participants) {
        var covers = terms.policy().travelTerms().map(travel -> travel.covers()).orElse(List.of());
        var heading = Stream.concat(
                Stream.of("name", "country", "insured from", "insured to"),
                covers.stream().map(InsuranceList::label));
        var lines = participants.stream()
                .flatMap(assessed ->
                        terms.stay(assessed.participant().pool()).stream().map(stay -> line(assessed, stay, covers)));
        return Stream.concat(Stream.of(row(heading)), lines).collect(Collectors.joining());
    }

    private static String line(Assessed assessed, Stay stay, List<Cover> covers) {
        var nominee = assessed.participant().nominee();
        var person = Stream.of(
                nominee.name(),
                nominee.country(),
                stay.insuredFrom().toString(),
                stay.insuredTo().toString());
        return row(Stream.concat(person, covers.stream().map(cover -> String.valueOf(cover.amount()))));
    }

    private static String label(Cover cover) {
        return cover.risk().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + cover.currency();
    }

    private static String row(Stream<String> cells) {
        return cells.map(InsuranceList::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A name must not become a formula in the insurer's spreadsheet.
    private static String cell(String text) {
        var harmless = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
