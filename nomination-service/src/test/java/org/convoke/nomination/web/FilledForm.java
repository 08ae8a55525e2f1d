package org.convoke.nomination.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// A form that somebody downloaded, filled in and saved.
final class FilledForm {
    static final int HEADER = 8;

    private final List<Map<Integer, Object>> rows = new ArrayList<>();

    private FilledForm() {}

    static FilledForm of(byte[] downloaded) {
        var form = new FilledForm();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(downloaded))) {
            for (var row : book.findSheet("Nominees").orElseThrow().read()) {
                form.copy(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }

    private void copy(Row row) {
        var filled = row.stream()
                .filter(cell -> cell != null && !cell.getText().isEmpty())
                .toList();
        if (row.getRowNum() > HEADER && filled.isEmpty()) {
            return;
        }
        while (rows.size() < row.getRowNum()) {
            rows.add(new HashMap<>());
        }
        filled.forEach(cell -> rows.getLast().put(cell.getColumnIndex(), value(cell)));
    }

    private static Object value(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.asNumber() : cell.getText();
    }

    String at(int row, String title) {
        return String.valueOf(rows.get(row - 1).get(column(title)));
    }

    int column(String title) {
        return rows.get(HEADER - 1).entrySet().stream()
                .filter(cell -> title.equals(cell.getValue()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + title))
                .getKey();
    }

    /// The next empty row, filled in.
    FilledForm nominee(int rank, String familyName) {
        rows.add(new HashMap<>());
        return enter("Rank", rank)
                .enter("Family name", familyName)
                .enter("Given names", "Nimal")
                .enter("E-mail", familyName + "@people.example")
                .enter("Date of birth", "1972-03-01")
                .enter("Organisation", "Ministry")
                .enter("Position", "Director")
                .enter("Kind of organisation", "National government")
                .enter("Level", "Senior")
                .enter("Relevant years", 9)
                .enter("Education", "Master")
                .enter("English", "Proficient")
                .enter("Biodata sent", "yes")
                .enter("Photo sent", "yes")
                .enter("Medical declaration sent", "yes")
                .enter("Government approval", "Not needed")
                .enter("Endorsed by", "liaison.lk@lk.npo.example");
    }

    /// @param value null empties the cell; a text that begins with `=` is a formula
    FilledForm enter(String title, Object value) {
        rows.getLast().put(column(title), value);
        return this;
    }

    FilledForm enter(int row, int column, Object value) {
        rows.get(row - 1).put(column, value);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Nominees");
            for (var row = 0; row < rows.size(); row++) {
                for (var cell : rows.get(row).entrySet()) {
                    switch (cell.getValue()) {
                        case null -> {}
                        case Number number -> sheet.value(row, cell.getKey(), number);
                        case String formula
                        when formula.startsWith("=") -> sheet.formula(row, cell.getKey(), formula.substring(1));
                        default ->
                            sheet.value(row, cell.getKey(), cell.getValue().toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The workbook with one part more, or another content of a part.
    byte[] with(String part, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(bytes()).get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
