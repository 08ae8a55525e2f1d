package org.convoke.nomination.bulk.form;

import java.util.HashMap;
import java.util.Map;
import org.convoke.nomination.Nomination;

/// What the form shows of a nomination that is on record, by the field of each column.
public final class KnownNominee {
    private KnownNominee() {}

    /// Whether a row still says what the form showed; such a row is nothing new.
    public static boolean isUnchanged(FilledRow row, Nomination nomination) {
        var shown = new HashMap<>(values(nomination));
        shown.remove(Columns.ON_RECORD);
        return shown.equals(flat(row));
    }

    static Map<String, Object> values(Nomination nomination) {
        var candidate = nomination.candidate();
        var values = new HashMap<String, Object>();
        nomination.rank().ifPresent(rank -> values.put("rank", rank));
        values.put("candidate.familyName", candidate.familyName());
        values.put("candidate.givenName", candidate.givenName());
        candidate.certificateName().ifPresent(name -> values.put("candidate.certificateName", name));
        values.put("candidate.email", candidate.email());
        values.put("candidate.dateOfBirth", candidate.dateOfBirth().toString());
        values.put("candidate.organisation", candidate.organisation());
        values.put("candidate.position", candidate.position());
        values.put("candidate.organisationType", candidate.organisationType().name());
        values.put("candidate.level", candidate.level().name());
        values.put("candidate.relevantYears", candidate.relevantYears());
        values.put("candidate.education", candidate.education().name());
        values.put("candidate.english", candidate.english().name());
        candidate.phone().ifPresent(phone -> values.put("candidate.phone", phone));
        values.put(Columns.ON_RECORD, nomination.id().toString());
        return values;
    }

    /// Documents, approval and endorsement are not shown, so an entry there is a change as well.
    private static Map<String, Object> flat(FilledRow row) {
        var flat = new HashMap<>(row.nomination());
        if (flat.remove("candidate") instanceof Map<?, ?> candidate) {
            candidate.forEach((field, value) -> flat.put("candidate." + field, value));
        }
        if (row.nomination().get(Columns.DOCUMENTS) instanceof java.util.Set<?> documents && documents.isEmpty()) {
            flat.remove(Columns.DOCUMENTS);
        }
        return flat;
    }
}
