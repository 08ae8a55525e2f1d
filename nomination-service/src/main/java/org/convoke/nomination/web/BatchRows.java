package org.convoke.nomination.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.convoke.nomination.bulk.Batch;
import org.convoke.nomination.bulk.Place;
import org.convoke.nomination.bulk.RowProblem;
import org.convoke.nomination.web.NominationResource.NewNomination;

/// Tells the rows of a batch that can be tried from those whose form is wrong.
@ApplicationScoped
class BatchRows {

    record Sent(Place place, NewNomination body) {}

    private final Validator validator;

    BatchRows(Validator validator) {
        this.validator = validator;
    }

    /// @param known problems that were found while the rows were read; a place that has one gets no second
    Batch sort(List<Sent> sent, List<RowProblem> known) {
        var rows = new ArrayList<Batch.Row>();
        var problems = new ArrayList<>(known);
        var places = known.stream().map(RowProblem::place).collect(Collectors.toSet());
        for (var row : sent) {
            var found = problems(row).toList();
            found.stream().filter(problem -> places.add(problem.place())).forEach(problems::add);
            if (found.isEmpty()) {
                rows.add(new Batch.Row(row.place(), row.body().submission()));
            }
        }
        return new Batch(rows, problems);
    }

    private Stream<RowProblem> problems(Sent row) {
        return validator.validate(row.body()).stream()
                .map(violation -> new RowProblem(row.place().of(field(violation)), null, violation.getMessage()))
                .sorted((one, other) -> one.place().compareTo(other.place()));
    }

    private static String field(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(node -> node.getName())
                .collect(Collectors.joining("."));
    }
}
