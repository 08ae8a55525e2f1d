package org.convoke.certificate.meeting;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.convoke.certificate.meeting.MeetingRefused.NotAReport;
import org.convoke.certificate.meeting.MeetingRefused.TotalsOnly;
import org.convoke.webkit.Refusal;

/// The text of a report, whichever way it was written: Teams writes UTF-16 with tabs, Zoom UTF-8 with commas, and a
/// spreadsheet that saved it again perhaps semicolons.
record ReportFile(List<CsvRecord> lines, int heading, Columns columns) {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    static ReportFile read(byte[] file) {
        var text = text(file);
        return SEPARATORS.stream()
                .map(separator -> lines(text, separator))
                .flatMap(lines -> withHeading(lines).stream())
                .findFirst()
                .orElseThrow(() -> refusal(text));
    }

    /// Up to the next section or the end.
    List<CsvRecord> joins() {
        return lines.subList(heading + 1, lines.size()).stream()
                .takeWhile(line -> filled(line) > 1)
                .filter(line -> !columns.isWaiting(line.getFields()))
                .toList();
    }

    private static Optional<ReportFile> withHeading(List<CsvRecord> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var columns = Columns.of(lines.get(i).getFields());
            if (columns.isPresent()) {
                return Optional.of(new ReportFile(lines, i, columns.get()));
            }
        }
        return Optional.empty();
    }

    private static Refusal refusal(String text) {
        var totals = SEPARATORS.stream()
                .flatMap(separator -> lines(text, separator).stream())
                .anyMatch(line -> Columns.isOfTotals(line.getFields()));
        return Refusal.because(totals ? new TotalsOnly() : new NotAReport());
    }

    private static List<CsvRecord> lines(String text, char separator) {
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true);
        try (var lines = reader.ofCsvRecord(text)) {
            return lines.stream().toList();
        } catch (CsvParseException | IOException _) {
            throw Refusal.because(new NotAReport());
        }
    }

    private static long filled(CsvRecord line) {
        return line.getFields().stream().filter(field -> !field.isBlank()).count();
    }

    private static String text(byte[] file) {
        var charset = startsWith(file, 0xFF, 0xFE) ? UTF_16LE : startsWith(file, 0xFE, 0xFF) ? UTF_16BE : UTF_8;
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw Refusal.because(new NotAReport());
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
