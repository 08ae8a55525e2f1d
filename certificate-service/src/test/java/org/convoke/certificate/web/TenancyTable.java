package org.convoke.certificate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Who is answered how, a line per address, as a file among the tests' resources says it.
final class TenancyTable {
    private static final List<Integer> STRANGERS = List.of(400, 401, 403, 404, 405, 415);

    private TenancyTable() {}

    static <L> List<L> read(String file, Function<String, L> line) {
        try (var in = TenancyTable.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(text -> !text.isBlank() && !text.startsWith("#"))
                    .map(line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param expected a status, or `ok` for past every question of who they are
    static boolean fits(String expected, int status) {
        return expected.equals("ok")
                ? status < 500 && !STRANGERS.contains(status)
                : status == Integer.parseInt(expected);
    }
}
