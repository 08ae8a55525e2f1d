package org.convoke.nomination.bulk.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.convoke.nomination.bulk.form.Entry.Choice;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/// The sheet that people fill in. Its rows are open for entries, all else is protected against slips.
final class NomineesSheet {
    private static final String INK = "1F3A5F";
    private static final String PAPER = "FFFFFF";
    private static final String LINE = "B8C4D0";
    private static final String READ_ONLY = "ECEFF3";

    /// It keeps nobody out and stands in the explanations.
    static final String PASSWORD = "convoke";

    private final Worksheet sheet;
    private final int rows;
    private int known;

    NomineesSheet(Worksheet sheet, int rows) {
        this.sheet = sheet;
        this.rows = rows;
        sheet.freezePane(3, Columns.HEADER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(Columns.HEADER - 1);
    }

    void facts(Map<String, String> facts) {
        var row = 0;
        for (var fact : facts.entrySet()) {
            sheet.value(row, 0, fact.getKey());
            sheet.style(row, 0).fontColor(INK).bold().set();
            sheet.value(row, 1, fact.getValue());
            row++;
        }
    }

    void titles() {
        var row = Columns.HEADER - 1;
        for (var index = 0; index < Columns.ALL.size(); index++) {
            var column = Columns.ALL.get(index);
            sheet.value(row, index, column.title());
            sheet.width(index, column.width());
            sheet.style(row, index)
                    .bold()
                    .fontColor(PAPER)
                    .fillColor(INK)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        sheet.rowHeight(row, 45);
    }

    void known(List<Map<String, Object>> nominees) {
        for (var nominee : nominees) {
            for (var index = 0; index < Columns.ALL.size(); index++) {
                var column = Columns.ALL.get(index);
                value(first(), index, column, nominee.get(column.field()));
            }
            range(first(), first()).style().fillColor(READ_ONLY).set();
            known++;
        }
    }

    private void value(int row, int index, Column column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, index, number);
            case String day
            when column.entry() instanceof Entry.Day -> {
                sheet.value(row, index, LocalDate.parse(day));
                sheet.style(row, index).format("yyyy-mm-dd").set();
            }
            case String constant
            when column.entry() instanceof Choice choice -> sheet.value(row, index, choice.labelOf(constant));
            default -> sheet.value(row, index, value.toString());
        }
    }

    /// @param choices where the entries of a column are listed, by its field
    void rows(Map<String, Range> choices) {
        var last = first() + rows - 1;
        for (var index = 0; index < Columns.ALL.size() - 1; index++) {
            var cells = sheet.range(first(), index, last, index);
            cells.style()
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .format(format(Columns.ALL.get(index).entry()))
                    .borderStyle("thin")
                    .borderColor(LINE)
                    .set();
            offer(cells, choices.get(Columns.ALL.get(index).field()));
        }
    }

    private static String format(Entry entry) {
        return switch (entry) {
            case Entry.Day _ -> "yyyy-mm-dd";
            case Entry.WholeNumber _ -> "0";
            case Entry.Text _, Choice _, Entry.Several _ -> "@";
        };
    }

    private static void offer(Range cells, Range choices) {
        if (choices != null) {
            cells.validateWithList(choices)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle("Not in the list")
                    .error("Choose one of the entries of the list.");
        }
    }

    void protect() {
        sheet.protect(PASSWORD);
    }

    private int first() {
        return Columns.HEADER + known;
    }

    private Range range(int from, int to) {
        return sheet.range(from, 0, to, Columns.ALL.size() - 1);
    }
}
