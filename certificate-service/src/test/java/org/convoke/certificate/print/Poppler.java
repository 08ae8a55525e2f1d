package org.convoke.certificate.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The tools of the package `poppler-utils`, which nobody here wrote.
public final class Poppler {

    private Poppler() {}

    static String text(byte[] pdf) throws IOException, InterruptedException {
        return run(pdf, List.of("pdftotext"), List.of("-")).replaceAll("[\\s\\u202A-\\u202E]+", " ");
    }

    public static String signature(byte[] pdf) throws IOException, InterruptedException {
        return run(pdf, List.of("pdfsig", "-nocert"), List.of());
    }

    private static String run(byte[] pdf, List<String> command, List<String> rest)
            throws IOException, InterruptedException {
        var file = Files.write(Files.createTempFile("certificate", ".pdf"), pdf);
        try {
            var line = new ArrayList<>(command);
            line.add(file.toString());
            line.addAll(rest);
            return output(line, file);
        } finally {
            Files.delete(file);
        }
    }

    private static String output(List<String> line, Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .directory(file.getParent().toFile())
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
