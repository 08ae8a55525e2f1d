package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.convoke.testing.Tokens;

/// The papers of a nomination, as NPOs send them.
final class Papers {

    static final String NONE = "[]";

    private Papers() {}

    /// Of Sri Lanka, without any document, in a project of its own.
    static String nomination() {
        return nomination(Api.publishedProject());
    }

    static String nomination(String code) {
        var body = Api.nomination(1, "Perera").replace("[\"BIODATA\", \"PHOTO\", \"MEDICAL_DECLARATION\"]", NONE);
        return Api.nominate(code, body).statusCode(201).extract().path("id");
    }

    static ValidatableResponse upload(String nomination, String kind, String name, String type, byte[] content) {
        return upload(nomination, kind, "attachment; filename=\"" + name + '"', type, content, UUID.randomUUID());
    }

    static ValidatableResponse upload(
            String nomination, String kind, String disposition, String type, byte[] content, UUID key) {
        return given().auth()
                .oauth2(Tokens.system("npo-lk-system"))
                .contentType(type)
                .header("Content-Disposition", disposition)
                .header("Idempotency-Key", key)
                .body(content)
                .post("api/nominations/{id}/documents/{kind}", nomination, kind)
                .then();
    }

    static ValidatableResponse photo(String nomination, byte[] content, String extension, String type) {
        return upload(nomination, "PHOTO", "photo." + extension, type, content);
    }

    static ValidatableResponse pdf(String nomination, String kind, byte[] content) {
        return upload(nomination, kind, "letter.pdf", "application/pdf", content);
    }

    /// Waits until the scanner has let the file out of quarantine.
    static byte[] download(String nomination, String file) {
        awaitState(nomination, file, "CLEAN");
        return Api.npo("lk")
                .get("api/nominations/{id}/documents/{file}/content", nomination, file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static void awaitState(String nomination, String file, String state) {
        await().untilAsserted(() -> Api.npo("lk")
                .get("api/nominations/{id}/documents", nomination)
                .then()
                .body("find { it.id == '%s' }.state".formatted(file), equalTo(state)));
    }

    static ValidatableResponse form(String nomination, String form, String content, String ifMatch) {
        var request = Api.npo("lk").body("{\"version\": \"1\", \"content\": %s}".formatted(content));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("api/nominations/{id}/{form}", nomination, form)
                .then();
    }

    static String sample(String name) {
        try (InputStream file = Papers.class.getResourceAsStream("/form/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ValidatableResponse view(String nomination) {
        return Api.npo("lk").get("api/nominations/{id}", nomination).then().statusCode(200);
    }
}
