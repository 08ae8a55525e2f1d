package org.convoke.certificate.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.convoke.certificate.Certificate;
import org.convoke.certificate.CertificateNumber;
import org.convoke.certificate.Certificates;
import org.convoke.certificate.credential.Addresses;
import org.convoke.certificate.verification.Verdict.Revoked;
import org.convoke.certificate.verification.Verdict.Superseded;
import org.convoke.certificate.verification.Verdict.Unknown;
import org.convoke.certificate.verification.Verdict.Valid;

/// Somebody was shown a certificate and wants to know what it is worth. It reads this service's own database and
/// nothing
/// else, so it answers while the rest of the platform is down.
@ApplicationScoped
public class VerifyCertificate {

    private final Certificates certificates;
    private final ShownFile shownFile;
    private final Addresses addresses;

    VerifyCertificate(Certificates certificates, ShownFile shownFile, Addresses addresses) {
        this.certificates = certificates;
        this.shownFile = shownFile;
        this.addresses = addresses;
    }

    /// @param typed read off a print, or out of an address
    public Verdict verify(String typed) {
        return CertificateNumber.typed(typed)
                .map(CertificateNumber::value)
                .flatMap(certificates::findByIdOptional)
                .map(this::verdict)
                .orElseGet(Unknown::new);
    }

    /// @param file a PDF or a credential; it is looked at and forgotten
    public Verdict verify(byte[] file) {
        return switch (shownFile.read(file)) {
            case ShownFile.Genuine(var certificate) -> verdict(certificate);
            case ShownFile.Altered _ -> new Verdict.Altered();
            case ShownFile.Foreign _ -> new Unknown();
        };
    }

    private Verdict verdict(Certificate certificate) {
        var sheet = certificate.sheet();
        return switch (certificate.status()) {
            case ISSUED -> new Valid(sheet);
            case REVOKED -> {
                var revocation = certificate.revocation().orElseThrow();
                yield new Revoked(sheet, revocation.reason(), revocation.on());
            }
            case SUPERSEDED -> {
                var next = certificate.supersession().orElseThrow();
                var address = addresses.certificate(next.successor());
                yield new Superseded(sheet, next.successor(), address, next.reason(), next.on());
            }
        };
    }

    /// The credential of a certificate that stands.
    public Optional<String> credential(String typed) {
        return CertificateNumber.typed(typed)
                .map(CertificateNumber::value)
                .flatMap(certificates::findByIdOptional)
                .filter(Certificate::stands)
                .flatMap(Certificate::credential);
    }
}
