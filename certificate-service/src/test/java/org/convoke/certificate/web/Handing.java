package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.convoke.contracts.PaperKind;

/// A participant at their page.
record Handing(String secret) {

    static final Map<String, String> PLAN =
            Map.of("objective", "Shorter queues", "activities", "Count, then change", "timeline", "Until June");

    ValidatableResponse page() {
        return given().get("/my/{secret}", secret).then();
    }

    ValidatableResponse countryPaper(String title, byte[] pdf) {
        return sent(
                PaperKind.COUNTRY_PAPER,
                form().multiPart("title", title).multiPart("file", "paper.pdf", pdf, "application/pdf"));
    }

    ValidatableResponse plan(byte[] pdf) {
        return sent(PaperKind.ACTION_PLAN, form().multiPart("file", "plan.pdf", pdf, "application/pdf"));
    }

    ValidatableResponse fields(PaperKind kind, Map<String, String> fields) {
        var form = form().multiPart("file", "", new byte[0], "application/octet-stream");
        fields.forEach((name, value) -> form.multiPart(name, value, "text/plain;charset=UTF-8"));
        return sent(kind, form);
    }

    /// A body of a length that is known before it comes, as browsers send them.
    ValidatableResponse huge(PaperKind kind, int length) {
        return sent(kind, form().contentType("application/pdf").body(new byte[length]));
    }

    /// A form that does not say how long it is.
    HttpResponse<String> chunked(PaperKind kind, int length) throws IOException, InterruptedException {
        var head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.pdf\"\r\n\r\n".getBytes(UTF_8);
        var body = new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(new byte[length]));
        var address = "http://localhost:%d/certificates/my/%s/papers/%s".formatted(RestAssured.port, secret, kind);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofInputStream(() -> body));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    byte[] own(PaperKind kind, int number) {
        return given().get("/my/{secret}/papers/{kind}/{number}", secret, kind, number)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static RequestSpecification form() {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false);
    }

    private ValidatableResponse sent(PaperKind kind, RequestSpecification form) {
        return form.post("/my/{secret}/papers/{kind}", secret, kind).then();
    }
}
