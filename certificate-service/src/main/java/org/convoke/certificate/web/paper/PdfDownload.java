package org.convoke.certificate.web.paper;

import java.util.Locale;
import org.convoke.contracts.PaperKind;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A PDF on its way out: to be saved, under a name of ours, never shown by a browser as a page of ours, never kept on
/// the way.
final class PdfDownload {

    private PdfDownload() {}

    static RestResponse<byte[]> of(byte[] pdf, String project, PaperKind kind, int number) {
        var what = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return named(pdf, "%s-%s-%d.pdf".formatted(project, what, number));
    }

    static RestResponse<byte[]> guidelines(byte[] pdf, String project) {
        return named(pdf, project + "-country-paper-guidelines.pdf");
    }

    private static RestResponse<byte[]> named(byte[] pdf, String name) {
        return ResponseBuilder.ok(pdf)
                .type("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
