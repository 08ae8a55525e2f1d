package org.convoke.nomination.bulk.export;

import java.io.IOException;
import java.util.List;

/// A list as it is written, row by row; nothing of what is written stays in memory.
public sealed interface Sheet extends AutoCloseable permits CsvSheet, JsonSheet, XlsxSheet {

    void row(List<Object> values) throws IOException;

    /// Completes what was written; the stream itself stays open.
    @Override
    void close() throws IOException;
}
