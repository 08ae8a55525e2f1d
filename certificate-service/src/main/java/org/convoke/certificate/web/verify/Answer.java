package org.convoke.certificate.web.verify;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.file.Files;
import org.convoke.certificate.verification.Verdict;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// How a verdict goes out and a file comes in.
final class Answer {

    private Answer() {}

    /// Names of people: not for caches and not for search engines.
    static <T> RestResponse<T> of(RestResponse.Status status, T entity) {
        return ResponseBuilder.create(status, entity)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    /// Of a number that was asked for: nothing is there when it was never given out.
    static RestResponse.Status status(Verdict verdict) {
        return verdict instanceof Verdict.Unknown ? RestResponse.Status.NOT_FOUND : RestResponse.Status.OK;
    }

    /// The part is in a file that is deleted when the answer is out.
    static byte[] bytes(FileUpload file) throws IOException {
        return Files.readAllBytes(file.uploadedFile());
    }
}
