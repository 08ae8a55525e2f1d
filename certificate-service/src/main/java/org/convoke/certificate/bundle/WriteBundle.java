package org.convoke.certificate.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes certificates into a ZIP, with an index as JSON and as CSV, while they are read one after the other: however
/// many there are, one is in memory.
@ApplicationScoped
public class WriteBundle {

    /// @param country empty for all
    /// @param project empty for all
    public record Scope(Optional<String> country, Optional<String> project, Optional<Integer> year) {}

    private static final String INDEX = """
            select new org.convoke.certificate.bundle.BundledCertificate(
              k.number, k.recipient, k.country, k.project, k.title, k.issuedOn, k.verification)
            from Certificate k
            where (:country is null or k.country = :country) and (:project is null or k.project = :project)
              and (:year is null or extract(year from k.startsOn) = :year)
            order by k.project, k.country, k.number""";

    private final EntityManager entities;
    private final ObjectMapper json;

    WriteBundle(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /// @throws IOException when the reader goes away
    public void write(Scope scope, OutputStream out) throws IOException {
        var index = QuarkusTransaction.requiringNew().call(() -> index(scope));
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION); // PDFs are compressed already
        put(zip, "index.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(index));
        put(zip, "index.csv", csv(index));
        for (var one : index) {
            put(zip, one.file(), QuarkusTransaction.requiringNew().call(() -> pdf(one.number())));
        }
        zip.finish();
    }

    private List<BundledCertificate> index(Scope scope) {
        return entities.createQuery(INDEX, BundledCertificate.class)
                .setParameter("country", scope.country().orElse(null))
                .setParameter("project", scope.project().orElse(null))
                .setParameter("year", scope.year().orElse(null))
                .getResultList();
    }

    private byte[] pdf(String number) {
        return entities.createQuery("select k.pdf from Certificate k where k.number = :number", byte[].class)
                .setParameter("number", number)
                .getSingleResult();
    }

    private static byte[] csv(List<BundledCertificate> index) {
        return index.stream()
                .map(one -> Csv.line(one.values()))
                .collect(Collectors.joining("", Csv.START + Csv.line(BundledCertificate.TITLES), ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(Instant.EPOCH.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
