package org.convoke.certificate.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/// The tools of the packages `poppler-utils` and `libnss3-tools`, which nobody here wrote.
public final class Poppler {

    private Poppler() {}

    static String text(byte[] pdf) throws IOException, InterruptedException {
        return run(pdf, List.of("pdftotext"), List.of("-")).replaceAll("[\\s\\u202A-\\u202E]+", " ");
    }

    /// @param authorities a folder made by [#trust]
    public static String signature(byte[] pdf, Path authorities) throws IOException, InterruptedException {
        return run(pdf, List.of("pdfsig", "-nssdir", "sql:" + authorities), List.of());
    }

    /// Fills an empty folder with what `pdfsig` needs to trust an authority.
    public static void trust(X509Certificate authority, Path folder)
            throws IOException, InterruptedException, CertificateEncodingException {
        var file = Files.write(folder.resolve("authority.der"), authority.getEncoded());
        var database = "sql:" + folder;
        output(List.of("certutil", "-N", "-d", database, "--empty-password"), folder);
        output(
                List.of("certutil", "-A", "-d", database, "-n", "authority", "-t", "CT,CT,CT", "-i", file.toString()),
                folder);
    }

    private static String run(byte[] pdf, List<String> command, List<String> rest)
            throws IOException, InterruptedException {
        var file = Files.write(Files.createTempFile("certificate", ".pdf"), pdf);
        try {
            var line = new ArrayList<>(command);
            line.add(file.toString());
            line.addAll(rest);
            return output(line, file.getParent());
        } finally {
            Files.delete(file);
        }
    }

    private static String output(List<String> line, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
