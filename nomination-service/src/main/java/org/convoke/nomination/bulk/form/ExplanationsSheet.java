package org.convoke.nomination.bulk.form;

import org.convoke.nomination.bulk.form.Entry.Choice;
import org.dhatim.fastexcel.Worksheet;

/// What a person needs to know to fill the form in.
final class ExplanationsSheet {
    private static final String[] INTRODUCTION = {
        "Enter one nominee per row of the sheet \"Nominees\" and send the file back as it is.",
        "Everything is taken or nothing: each cell that is wrong is named in the answer, as in Nominees!F9.",
        "Titles and grey rows are protected against slips; the password is \"%s\".".formatted(NomineesSheet.PASSWORD)
    };
    private static final String[] TITLES = {"Column", "Needed", "What to enter", "Choices"};

    private final Worksheet sheet;

    ExplanationsSheet(Worksheet sheet) {
        this.sheet = sheet;
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void write() {
        var row = 0;
        for (var line : INTRODUCTION) {
            sheet.value(row++, 0, line);
        }
        line(++row, TITLES);
        sheet.range(row, 0, row, TITLES.length - 1)
                .style()
                .bold()
                .fillColor("E3E9F0")
                .set();
        for (var column : Columns.ALL) {
            line(++row, column.title(), column.required() ? "yes" : "no", column.help(), choices(column));
        }
        widths(26, 9, 70, 90);
    }

    private void line(int row, String... texts) {
        for (var index = 0; index < texts.length; index++) {
            sheet.value(row, index, texts[index]);
            sheet.style(row, index).wrapText(true).verticalAlignment("top").set();
        }
    }

    private void widths(double... widths) {
        for (var index = 0; index < widths.length; index++) {
            sheet.width(index, widths[index]);
        }
    }

    private static String choices(Column column) {
        return switch (column.entry()) {
            case Choice choice -> String.join(", ", choice.labels());
            case Entry.Several several -> String.join(", ", several.each().labels());
            case Entry.Text _, Entry.WholeNumber _, Entry.Day _ -> "";
        };
    }
}
