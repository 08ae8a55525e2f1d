package org.convoke.selection.web.bench.decision;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.group.Wish;
import org.convoke.selection.web.bench.FormRefused;
import org.convoke.selection.web.bench.FormRefused.NotUnderstood;
import org.convoke.webkit.Refusal;

/// What an officer asks of the next proposal, as the form says it: whom to keep in or leave out, and why.
record WishForm(Fields fields) {

    private static final int MOST = 1000;

    Wish wish() {
        return new Wish(
                wanted("IN"),
                wanted("OUT"),
                reasons("admit"),
                fields.number("overbooked", "The number of seats to overbook")
                        .map(WishForm::within)
                        .orElse(0));
    }

    private static int within(long seats) {
        if (seats > MOST) {
            throw Refusal.because(new NotUnderstood("The number of seats to overbook"));
        }
        return (int) seats;
    }

    private Map<UUID, String> wanted(String wish) {
        return fields.of("wish").entrySet().stream()
                .filter(entry -> entry.getValue().equals(wish))
                .collect(toMap(Map.Entry::getKey, entry -> why(entry.getKey())));
    }

    private String why(UUID nomination) {
        return FormRefused.required(fields.words("why-" + nomination), "The reason for each wish", Fields.LONGEST);
    }

    private Map<UUID, String> reasons(String what) {
        var given = fields.of(what);
        given.values()
                .forEach(reason ->
                        FormRefused.limited(Optional.of(reason), "The reason for an admission", Fields.LONGEST));
        return given;
    }
}
