package org.convoke.certificate.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Reports in the form in which the products write them, of made-up people.
public final class Reports {

    private Reports() {}

    public static byte[] named(String name) {
        try (var file = Reports.class.getResourceAsStream("/reports/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
