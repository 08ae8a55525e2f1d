package org.convoke.nomination.bulk.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.convoke.nomination.bulk.BulkRefused.FormChanged;
import org.convoke.nomination.bulk.BulkRefused.NoWorkbook;
import org.convoke.nomination.bulk.BulkRefused.OtherProject;
import org.convoke.nomination.bulk.BulkRefused.TooManyRows;
import org.convoke.nomination.bulk.BulkSettings;
import org.convoke.webkit.Refusal;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads a form that somebody filled in, row after row.
@ApplicationScoped
public class ReadForm {

    private final WorkbookGuard guard;
    private final BulkSettings settings;

    ReadForm(WorkbookGuard guard, BulkSettings settings) {
        this.guard = guard;
        this.settings = settings;
    }

    /// @throws Refusal when it is not the form of this project; single cells are told by the rows
    public List<FilledRow> read(String project, byte[] workbook) {
        guard.check(workbook);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read(project, book.findSheet(Columns.SHEET).orElseThrow(ReadForm::notOurs));
        } catch (IOException | ExcelReaderException _) {
            throw notOurs();
        }
    }

    private List<FilledRow> read(String project, Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            requireForm(project, each);
            var filled = new RowReader()
                    .read(remaining(each))
                    .limit(settings.rows() + 1L)
                    .toList();
            if (filled.size() > settings.rows()) {
                throw Refusal.because(new TooManyRows(settings.rows()));
            }
            return filled;
        }
    }

    /// The head of the sheet has the project's code in its first row and the titles of all columns in its last.
    private static void requireForm(String project, Iterator<Row> rows) {
        if (!project.equals(next(1, rows).getCellText(1).strip())) {
            throw Refusal.because(new OtherProject(project));
        }
        requireTitles(next(Columns.HEADER, rows));
    }

    private static Row next(int number, Iterator<Row> rows) {
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getRowNum() == number) {
                return row;
            }
        }
        throw notOurs();
    }

    private static void requireTitles(Row header) {
        for (var index = 0; index < Columns.ALL.size(); index++) {
            var title = Columns.ALL.get(index).title();
            if (!title.equals(header.getCellText(index).strip())) {
                throw Refusal.because(new FormChanged(FilledRow.cell(Columns.HEADER, index), title));
            }
        }
    }

    private static Stream<Row> remaining(Iterator<Row> rows) {
        return Stream.generate(() -> rows).takeWhile(Iterator::hasNext).map(Iterator::next);
    }

    private static Refusal notOurs() {
        return Refusal.because(new NoWorkbook());
    }
}
