package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
