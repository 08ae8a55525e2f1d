package org.convoke.nomination.bulk;

import java.util.regex.Pattern;
import org.convoke.webkit.Refused;

/// What is wrong with one field of one row.
///
/// @param rule that it breaks; null when it is a matter of form
public record RowProblem(String place, String rule, String message) {

    /// Refusals that concern a field, or several, name it first.
    private static final Pattern FIELDS = Pattern.compile("([a-z]\\w*(?:\\.\\w+)*)(?:, [\\w., ]+)?: .+");

    static boolean concernsARow(Refused reason) {
        return FIELDS.matcher(reason.detail()).matches();
    }

    static RowProblem of(Place place, Refused reason) {
        var field = FIELDS.matcher(reason.detail());
        return new RowProblem(place.of(field.matches() ? field.group(1) : ""), reason.rule(), reason.detail());
    }
}
