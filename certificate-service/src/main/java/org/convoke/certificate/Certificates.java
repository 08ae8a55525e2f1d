package org.convoke.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.convoke.certificate.CertificateRefused.CertificateUnknown;
import org.convoke.certificate.credential.StatusEntry;
import org.convoke.webkit.Refusal;

/// All certificates ever issued, by number.
@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, String> {

    /// Some certificate may have been issued after another one was revoked: the one that stands counts, or else the
    /// last.
    private static final BinaryOperator<Certificate> LATER = BinaryOperator.maxBy((one, other) -> {
        var standing = Boolean.compare(one.stands(), other.stands());
        return standing != 0 ? standing : one.issuedAt().compareTo(other.issuedAt());
    });

    /// Those that count.
    public Map<UUID, Certificate> ofProject(String project) {
        return list("project", project).stream()
                .collect(Collectors.toMap(Certificate::nomination, certificate -> certificate, LATER));
    }

    public Certificate numbered(String number) {
        return findByIdOptional(number).orElseThrow(() -> Refusal.because(new CertificateUnknown(number)));
    }

    String projectOf(String number) {
        return getEntityManager()
                .createQuery("select project from Certificate where number = ?1", String.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.because(new CertificateUnknown(number)));
    }

    /// @param digest SHA-256 of a PDF
    public Optional<Certificate> printedAs(byte[] digest) {
        return find("pdfDigest", digest).firstResultOptional();
    }

    public boolean isList(int list) {
        return list == 1 || list > 1 && list <= lastList();
    }

    /// The places in a status list of certificates that do not stand any more.
    public BitSet fallen(int list) {
        var places = new BitSet(StatusEntry.PLACES);
        getEntityManager()
                .createQuery(
                        "select statusEntry.place from Certificate where statusEntry.list = ?1 and status <> ISSUED",
                        Integer.class)
                .setParameter(1, list)
                .getResultStream()
                .forEach(places::set);
        return places;
    }

    /// A place that nobody has, drawn by lot; in another list when this one is so full that the lot keeps missing.
    StatusEntry drawEntry() {
        var list = lastList();
        for (int attempt = 0; attempt < StatusEntry.ATTEMPTS; attempt++) {
            var entry = StatusEntry.draw(list);
            if (count("statusEntry.list = ?1 and statusEntry.place = ?2", list, entry.place()) == 0) {
                return entry;
            }
        }
        return StatusEntry.draw(list + 1);
    }

    private int lastList() {
        return getEntityManager()
                .createQuery("select coalesce(max(statusEntry.list), 1) from Certificate", Integer.class)
                .getSingleResult();
    }
}
