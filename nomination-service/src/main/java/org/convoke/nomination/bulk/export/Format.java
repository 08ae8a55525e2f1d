package org.convoke.nomination.bulk.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// In what a list is written.
public enum Format {
    CSV,
    XLSX,
    JSON;

    public static final String CSV_TYPE = "text/csv;charset=UTF-8";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String JSON_TYPE = "application/json";

    /// @param name of the list, where the format has a place for it
    public Sheet sheet(OutputStream out, String name, List<String> titles, ObjectMapper json) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(out, titles);
            case XLSX -> new XlsxSheet(out, name, titles);
            case JSON -> new JsonSheet(out, titles, json);
        };
    }
}
