package org.convoke.nomination.bulk.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.convoke.webkit.Harmless;

/// As in RFC 4180, with the mark by which spreadsheets know UTF-8.
final class CsvSheet implements Sheet {
    private static final char MARK = '\uFEFF';

    private final Writer out;

    CsvSheet(OutputStream out, List<String> titles) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.out.write(MARK);
        row(List.copyOf(titles));
    }

    @Override
    public void row(List<Object> values) throws IOException {
        out.write(values.stream().map(CsvSheet::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(Object value) {
        var text = value instanceof String words ? Harmless.of(words) : value == null ? "" : value.toString();
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
