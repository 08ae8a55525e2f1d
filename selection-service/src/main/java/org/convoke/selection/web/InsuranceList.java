package org.convoke.selection.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.Stay;
import org.convoke.contracts.TravelTerms;
import org.convoke.contracts.TravelTerms.Cover;
import org.convoke.selection.Terms;
import org.convoke.selection.travel.AssessReadiness.Assessed;
import org.convoke.webkit.Harmless;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The list that the insurer gets: who is insured from when to when and against what (R083 to R088).
///
/// @param rows of texts, days and amounts
record InsuranceList(List<String> titles, List<List<Object>> rows) {

    static InsuranceList of(Terms terms, List<Assessed> participants) {
        var covers = terms.policy().travelTerms().map(TravelTerms::covers).orElse(List.of());
        var titles = Stream.concat(
                Stream.of("name", "country", "insured from", "insured to"),
                covers.stream().map(InsuranceList::title));
        var rows = participants.stream()
                .flatMap(assessed ->
                        terms.stay(assessed.participant().pool()).stream().map(stay -> row(assessed, stay, covers)));
        return new InsuranceList(titles.toList(), rows.toList());
    }

    private static String title(Cover cover) {
        return cover.risk().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + cover.currency();
    }

    private static List<Object> row(Assessed assessed, Stay stay, List<Cover> covers) {
        var nominee = assessed.participant().nominee();
        var person = Stream.<Object>of(nominee.name(), nominee.country(), stay.insuredFrom(), stay.insuredTo());
        return Stream.concat(person, covers.stream().map(Cover::amount)).toList();
    }

    /// As in RFC 4180.
    String csv() {
        return Stream.concat(Stream.of(titles), rows.stream())
                .map(row -> row.stream().map(InsuranceList::quoted).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(Object value) {
        return '"' + Harmless.of(value.toString()).replace("\"", "\"\"") + '"';
    }

    byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Convoke", "1.0")) {
            var sheet = book.newWorksheet("Insurance");
            sheet.freezePane(0, 1);
            write(sheet, 0, titles);
            sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
            for (var index = 0; index < rows.size(); index++) {
                write(sheet, index + 1, rows.get(index));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<?> values) {
        for (var column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Integer amount -> sheet.value(row, column, amount);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case Object text -> sheet.inlineString(row, column, Harmless.of(text.toString()));
            }
        }
    }
}
