package org.convoke.nomination.bulk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.convoke.webkit.Harmless;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet. Texts stand in their cells and not in the common table of texts, which would grow.
final class XlsxSheet implements Sheet {
    private static final int FLUSH = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    XlsxSheet(OutputStream out, String name, List<String> titles) throws IOException {
        book = new Workbook(out, "Convoke", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        row(List.copyOf(titles));
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
    }

    @Override
    public void row(List<Object> values) throws IOException {
        for (var index = 0; index < values.size(); index++) {
            cell(index, values.get(index));
        }
        rows++;
        if (rows % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void cell(int index, Object value) {
        switch (value) {
            case null -> {}
            case Integer number -> sheet.value(rows, index, number);
            case LocalDate day -> {
                sheet.value(rows, index, day);
                sheet.style(rows, index).format("yyyy-mm-dd").set();
            }
            default -> sheet.inlineString(rows, index, Harmless.of(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
