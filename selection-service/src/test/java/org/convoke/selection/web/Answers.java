package org.convoke.selection.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.convoke.selection.offer.Declaration;

/// What somebody does who follows a personal link.
final class Answers {

    private Answers() {}

    static ValidatableResponse page(String secret) {
        return given().get("/offers/{secret}", secret).then();
    }

    static ValidatableResponse accept(String secret) {
        var all = Stream.of(Declaration.values()).map(Enum::name).toList();
        return given().formParam("declaration", all)
                .redirects()
                .follow(false)
                .post("/offers/{secret}/acceptance", secret)
                .then();
    }

    static ValidatableResponse decline(String secret, String words) {
        return given().formParam("reason", "WORK")
                .formParam("explanation", words)
                .redirects()
                .follow(false)
                .post("/offers/{secret}/refusal", secret)
                .then();
    }

    static ValidatableResponse report(String secret, String words) {
        return given().formParam("reason", "HEALTH")
                .formParam("explanation", words)
                .redirects()
                .follow(false)
                .post("/offers/{secret}/withdrawal", secret)
                .then();
    }
}
