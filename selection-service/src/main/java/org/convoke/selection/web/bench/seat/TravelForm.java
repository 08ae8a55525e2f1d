package org.convoke.selection.web.bench.seat;

import static org.convoke.selection.web.bench.FormRefused.limited;
import static org.convoke.selection.web.bench.FormRefused.required;
import static org.convoke.selection.web.bench.Typed.words;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.convoke.contracts.TravelTerms.Cover;
import org.convoke.selection.travel.Insurance;
import org.convoke.selection.travel.Itinerary;
import org.convoke.selection.web.bench.FormRefused.NotUnderstood;
import org.convoke.webkit.Refusal;

/// What is known of somebody's way to the host country, as the forms say it.
record TravelForm(MultivaluedMap<String, String> typed) {

    private static final int SHORT = 100;
    private static final int LONG = 500;

    LocalDate day(String field, String label) {
        var text = required(words(typed, field), label, SHORT);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unknown) {
            throw Refusal.because(new NotUnderstood(label));
        }
    }

    Itinerary itinerary() {
        return new Itinerary(
                limited(words(typed, "ticket"), "The ticket", SHORT),
                day("arrive", "The day of arrival"),
                day("depart", "The day of departure"),
                limited(words(typed, "justification"), "The justification", LONG));
    }

    /// @param asked the lines of cover that the project asks for
    Insurance insurance(List<Cover> asked) {
        return new Insurance(
                required(words(typed, "number"), "The number of the policy", SHORT),
                day("from", "The first day insured"),
                day("to", "The last day insured"),
                asked.stream().flatMap(this::cover).toList());
    }

    /// What is left empty is not insured.
    private Stream<Cover> cover(Cover asked) {
        return words(typed, "cover-" + asked.risk()).stream()
                .map(text -> new Cover(asked.risk(), amount(text), asked.currency()));
    }

    private static int amount(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw Refusal.because(new NotUnderstood("An amount insured"));
        }
        return Integer.parseInt(text);
    }
}
