package org.convoke.nomination.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.bulk.Batch;
import org.convoke.nomination.bulk.RowProblem;
import org.convoke.nomination.bulk.form.FilledRow;
import org.convoke.nomination.bulk.form.KnownNominee;
import org.convoke.nomination.web.NominationResource.NewNomination;

/// Takes the rows of a filled form for what a program would have sent; those that show a nominee on record are left
/// out.
@ApplicationScoped
class FormRows {

    private final BatchRows rows;
    private final Nominations nominations;
    private final ObjectMapper json;

    FormRows(BatchRows rows, Nominations nominations, ObjectMapper json) {
        this.rows = rows;
        this.nominations = nominations;
        this.json = json;
    }

    Batch batch(List<FilledRow> filled, String country) {
        var problems = new ArrayList<RowProblem>();
        var sent = new ArrayList<BatchRows.Sent>();
        for (var row : filled) {
            problems.addAll(row.problems());
            if (row.onRecord().isPresent()) {
                problemOnRecord(row, country).ifPresent(problems::add);
            } else {
                body(row, problems).ifPresent(body -> sent.add(new BatchRows.Sent(row, body)));
            }
        }
        return rows.sort(sent, problems);
    }

    private Optional<RowProblem> problemOnRecord(FilledRow row, String country) {
        var known = nominations
                .findByIdOptional(row.onRecord().orElseThrow())
                .filter(nomination -> nomination.country().equals(country));
        return known.filter(nomination -> KnownNominee.isUnchanged(row, nomination))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new RowProblem(
                        row.of(""), "R068", "is on record already: the form takes new nominees and changes none"));
    }

    private Optional<NewNomination> body(FilledRow row, List<RowProblem> problems) {
        try {
            return Optional.of(json.convertValue(row.nomination(), NewNomination.class));
        } catch (IllegalArgumentException mismatch) {
            if (row.problems().isEmpty()) {
                problems.add(new RowProblem(row.of(field(mismatch)), null, "cannot be used"));
            }
            return Optional.empty();
        }
    }

    private static String field(IllegalArgumentException mismatch) {
        return mismatch.getCause() instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(name -> name != null)
                        .collect(Collectors.joining("."))
                : "";
    }
}
