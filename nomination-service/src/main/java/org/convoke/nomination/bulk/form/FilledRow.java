package org.convoke.nomination.bulk.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.bulk.Place;
import org.convoke.nomination.bulk.RowProblem;
import org.dhatim.fastexcel.reader.CellAddress;

/// One nominee as a person entered it.
///
/// @param number of the row as a person counts
/// @param onRecord the nomination that the row was filled from
/// @param nomination as its JSON would be
/// @param problems cells that cannot be read
public record FilledRow(int number, Optional<UUID> onRecord, Map<String, Object> nomination, List<RowProblem> problems)
        implements Place {

    @Override
    public String of(String field) {
        return cell(number, Columns.indexOf(field));
    }

    static String cell(int number, int column) {
        return Columns.SHEET + "!" + CellAddress.convertNumToColString(column) + number;
    }
}
