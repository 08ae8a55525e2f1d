package org.convoke.selection.web.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.convoke.selection.Candidate;
import org.convoke.selection.Terms;

/// Which candidates the officer wants to see, and in which order; what makes no sense asks for everybody.
///
/// @param words in the name
/// @param sort a [Column], with a minus in front for the other way round
public record Wanted(
        @QueryParam("q") @DefaultValue("") String words,
        @QueryParam("country") @DefaultValue("") String country,
        @QueryParam("state") @DefaultValue("") String state,
        @QueryParam("sort") @DefaultValue("") String sort) {

    /// @param order for `aria-sort`
    public record Heading(String label, String link, String order) {}

    List<Candidate> among(List<Candidate> all, Terms terms) {
        var found = all.stream()
                .filter(candidate ->
                        country.isEmpty() || candidate.nominee().country().equals(country))
                .filter(candidate ->
                        candidate.nominee().name().toLowerCase(Locale.ROOT).contains(text()))
                .filter(candidate -> Group.of(state).holds(candidate, terms));
        return Column.of(sort)
                .map(column -> found.sorted(reversed() ? column.order(terms).reversed() : column.order(terms)))
                .orElse(found)
                .toList();
    }

    private String text() {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private boolean reversed() {
        return sort.startsWith("-");
    }

    public List<Heading> headings() {
        return Stream.of(Column.values()).map(this::heading).toList();
    }

    private Heading heading(Column column) {
        var here = Column.of(sort).filter(column::equals).isPresent();
        var next = (here && !reversed() ? "-" : "") + Words.plain(column);
        var order = !here ? "none" : reversed() ? "descending" : "ascending";
        return new Heading(column.label(), query(next), order);
    }

    private String query(String order) {
        return "?q=%s&country=%s&state=%s&sort=%s"
                .formatted(encoded(words), encoded(country), encoded(state), encoded(order));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
