package org.convoke.journeys;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/// Somebody an NPO puts forward: an invented person and the form that goes with them.
///
/// @param form what the NPO sends, all but the endorsement
public record Nominee(String country, ObjectNode form) {

    public String name() {
        return candidate("givenName") + " " + candidate("familyName");
    }

    public String email() {
        return candidate("email");
    }

    public ObjectNode endorsed() {
        return form.deepCopy().put("endorsedBy", endorser());
    }

    /// The Liaison Officer of the NPO.
    String endorser() {
        return "liaison.%1$s@%1$s.npo.example".formatted(country.toLowerCase(Locale.ROOT));
    }

    /// The form with another answer in one field about the person.
    ObjectNode form(String field, String value) {
        var other = form.deepCopy();
        other.withObject("/candidate").put(field, value);
        return other;
    }

    private String candidate(String field) {
        return form.get("candidate").get(field).textValue();
    }
}
