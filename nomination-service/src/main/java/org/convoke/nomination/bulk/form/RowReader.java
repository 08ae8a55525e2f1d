package org.convoke.nomination.bulk.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.nomination.bulk.RowProblem;
import org.convoke.nomination.bulk.form.Entry.Misread;
import org.dhatim.fastexcel.reader.Row;

/// Turns the rows below the titles into nominations; a row in which nobody entered anything is none.
final class RowReader {

    Stream<FilledRow> read(Stream<Row> rows) {
        return rows.flatMap(row -> read(row).stream());
    }

    private Optional<FilledRow> read(Row row) {
        var values = new HashMap<String, Object>();
        var problems = new ArrayList<RowProblem>();
        for (var index = 0; index < Columns.ALL.size(); index++) {
            var column = Columns.ALL.get(index);
            try {
                Entry.of(column.entry(), row.getOptionalCell(index).orElse(null))
                        .ifPresent(value -> values.put(column.field(), value));
            } catch (Misread misread) {
                problems.add(new RowProblem(FilledRow.cell(row.getRowNum(), index), null, misread.getMessage()));
            }
        }
        if (values.isEmpty() && problems.isEmpty()) {
            return Optional.empty();
        }
        if (!values.containsKey(Columns.ON_RECORD)) {
            requireNeeded(row.getRowNum(), values, problems);
        }
        return Optional.of(filled(row.getRowNum(), values, problems));
    }

    private static void requireNeeded(int number, Map<String, Object> values, List<RowProblem> problems) {
        var told = problems.stream().map(RowProblem::place).toList();
        for (var index = 0; index < Columns.ALL.size(); index++) {
            var column = Columns.ALL.get(index);
            var place = FilledRow.cell(number, index);
            if (column.required() && !values.containsKey(column.field()) && !told.contains(place)) {
                problems.add(new RowProblem(place, null, "is required"));
            }
        }
    }

    private static FilledRow filled(int number, Map<String, Object> values, List<RowProblem> problems) {
        var nomination = new HashMap<String, Object>();
        var candidate = new HashMap<String, Object>();
        var documents = new LinkedHashSet<String>();
        nomination.put("candidate", candidate);
        nomination.put(Columns.DOCUMENTS, documents);
        for (var column : Columns.ALL) {
            var value = values.get(column.field());
            if (value == null || column.field().equals(Columns.ON_RECORD)) {
                continue;
            }
            put(column, value, nomination, candidate, documents);
        }
        return new FilledRow(number, onRecord(number, values, problems), nomination, problems);
    }

    private static void put(
            Column column,
            Object value,
            Map<String, Object> nomination,
            Map<String, Object> candidate,
            Set<String> documents) {
        if (!column.isDocument()) {
            var dot = column.field().indexOf('.');
            (dot < 0 ? nomination : candidate).put(column.field().substring(dot + 1), value);
        } else if (value.equals("YES")) {
            documents.add(column.document());
        }
    }

    private static Optional<UUID> onRecord(int number, Map<String, Object> values, List<RowProblem> problems) {
        try {
            return Optional.ofNullable(values.get(Columns.ON_RECORD)).map(id -> UUID.fromString(id.toString()));
        } catch (IllegalArgumentException _) {
            var place = FilledRow.cell(number, Columns.indexOf(Columns.ON_RECORD));
            problems.add(new RowProblem(place, null, "must stay as it was in the form that you downloaded"));
            return Optional.empty();
        }
    }
}
