package org.convoke.nomination.bulk.form;

import java.util.HashMap;
import java.util.Map;
import org.convoke.nomination.bulk.form.Entry.Choice;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/// The entries of all lists to choose from, a column each; out of sight.
final class ChoicesSheet {
    private final Worksheet sheet;

    ChoicesSheet(Worksheet sheet) {
        this.sheet = sheet;
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    Map<String, Range> ranges() {
        var ranges = new HashMap<String, Range>();
        for (var column : Columns.ALL) {
            if (column.entry() instanceof Choice choice) {
                ranges.put(column.field(), list(ranges.size(), column.title(), choice));
            }
        }
        return ranges;
    }

    private Range list(int index, String title, Choice choice) {
        sheet.value(0, index, title);
        var row = 1;
        for (var label : choice.labels()) {
            sheet.value(row++, index, label);
        }
        return sheet.range(1, index, row - 1, index);
    }
}
