package org.convoke.certificate.web.personal;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.convoke.certificate.Certificate;
import org.convoke.certificate.CertificateRefused.CertificateUnknown;
import org.convoke.certificate.Certificates;
import org.convoke.certificate.pass.Holder;
import org.convoke.certificate.pass.Passes;
import org.convoke.certificate.print.Sheet;
import org.convoke.webkit.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The participant's certificate, to be taken along as PDF and as credential.
@Path("/my/{secret}/certificate.pdf")
public class CertificateSection implements PersonalSection {

    private final Passes passes;
    private final Certificates certificates;

    CertificateSection(Passes passes, Certificates certificates) {
        this.passes = passes;
        this.certificates = certificates;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Optional<TemplateInstance> about(Holder holder, String address, Typed typed) {
        return standing(holder)
                .map(certificate -> new MyCertificate(
                        certificate.sheet(), address, certificate.credential().isPresent()));
    }

    @GET
    @PermitAll
    @Produces("application/pdf")
    public RestResponse<byte[]> pdf(@PathParam("secret") String secret) {
        var certificate =
                standing(passes.holder(secret)).orElseThrow(() -> Refusal.because(new CertificateUnknown("yet")));
        return ResponseBuilder.ok(certificate.pdf())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.pdf\""
                                .formatted(certificate.sheet().number()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private Optional<Certificate> standing(Holder holder) {
        return Optional.ofNullable(certificates
                        .ofProject(holder.project())
                        .get(holder.participant().nomination()))
                .filter(Certificate::stands);
    }

    /// @param credential whether there is one
    record MyCertificate(Sheet sheet, String address, boolean credential) implements TemplateInstance {}
}
