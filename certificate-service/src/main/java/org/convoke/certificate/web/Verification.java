package org.convoke.certificate.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.convoke.certificate.Certificate;
import org.convoke.certificate.CertificateNumber;
import org.convoke.certificate.Certificates;
import org.convoke.certificate.print.Sheet;

/// What anybody may learn about a certificate number: what is printed on the certificate, or that there is none.
@ApplicationScoped
class Verification {

    private final Certificates certificates;

    Verification(Certificates certificates) {
        this.certificates = certificates;
    }

    Optional<Sheet> of(String typed) {
        return CertificateNumber.typed(typed)
                .map(CertificateNumber::value)
                .flatMap(certificates::findByIdOptional)
                .map(Certificate::sheet);
    }

    public enum Status {
        VALID,
        UNKNOWN
    }
}
