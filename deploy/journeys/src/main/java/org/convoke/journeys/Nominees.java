package org.convoke.journeys;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.convoke.journeys.client.Json;

/// Everybody put forward for a project, by country in the NPO's order.
public final class Nominees {
    private static final int MEMBERS = 21;

    private final Map<String, List<ObjectNode>> forms;

    private Nominees(Map<String, List<ObjectNode>> forms) {
        this.forms = forms;
    }

    public static Nominees named(String code) {
        return new Nominees(Json.resource(code + ".nominees.json", new TypeReference<>() {}));
    }

    /// How many member countries nominate nobody.
    int silent() {
        return MEMBERS - forms.size();
    }

    public List<Nominee> of(String country) {
        return forms.get(country).stream()
                .map(form -> new Nominee(country, form))
                .toList();
    }

    /// All that some NPOs put forward.
    ///
    /// @param countries as in `LK BD`
    List<Nominee> ofAll(String countries) {
        return Arrays.stream(countries.split(" "))
                .flatMap(country -> of(country).stream())
                .toList();
    }

    /// @param place in the NPO's list, 1 is first
    Nominee of(String country, int place) {
        return of(country).get(place - 1);
    }
}
