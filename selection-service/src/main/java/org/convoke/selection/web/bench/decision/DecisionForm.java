package org.convoke.selection.web.bench.decision;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.Decisions;
import org.convoke.selection.group.Grounds;
import org.convoke.selection.web.bench.FormRefused;

/// What an officer wants, person by person, as the form says it.
record DecisionForm(Fields fields) {

    static final String SELECTED = "SELECTED";
    static final String ALTERNATE = "ALTERNATE";
    static final String NOT_SELECTED = "NOT_SELECTED";

    Decisions decisions() {
        return new Decisions(
                chosen(SELECTED),
                alternates(),
                reasons("admit", "The reason for an admission"),
                reason("unfunded", "The reason for taking more people than are funded"));
    }

    Grounds grounds() {
        return new Grounds(
                fields.number("proposal", "The number of the proposal"),
                reason("without", "The reason for deciding without a proposal"),
                reasons("reason", "The reason for a departure"),
                reason("order", "The reason for another order of the alternates"));
    }

    private List<UUID> chosen(String choice) {
        return fields.of("choice").entrySet().stream()
                .filter(entry -> entry.getValue().equals(choice))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// By the numbers that were typed; whoever has none comes last.
    private List<UUID> alternates() {
        var places = fields.of("place");
        return chosen(ALTERNATE).stream()
                .sorted(comparing(nomination -> Optional.ofNullable(places.get(nomination))
                        .map(place -> Fields.whole(place, "The place of an alternate"))
                        .orElse(Long.MAX_VALUE)))
                .toList();
    }

    private Optional<String> reason(String name, String label) {
        return FormRefused.limited(fields.words(name), label, Fields.LONGEST);
    }

    private Map<UUID, String> reasons(String what, String label) {
        var given = fields.of(what);
        given.values().forEach(reason -> FormRefused.limited(Optional.of(reason), label, Fields.LONGEST));
        return given;
    }
}
