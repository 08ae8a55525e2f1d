package org.convoke.nomination.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/// What is sent to an endpoint: of the right form, so that it is the caller who is judged.
record Body(String type, byte[] content) {

    private static final String JSON = "application/json";
    private static final String PROJECT = Api.draft("16-IN-99-GE-WSP-Z");
    private static final String NOMINATION =
            Api.nomination(1, "Somebody").replaceFirst(",\\s*\"endorsedBy\": \"[^\"]+\"", "");

    private static final Map<String, Body> KNOWN = Map.of(
            "@project", json(PROJECT),
            "@revision", json("{\"reason\": \"New dates\", \"notification\": %s}".formatted(PROJECT)),
            "@nomination", json(NOMINATION),
            "@batch", json("{\"nominations\": [%s]}".formatted(NOMINATION)),
            "@candidate", json(NOMINATION.substring(NOMINATION.indexOf("{", 1), NOMINATION.indexOf("}") + 1)),
            "@biodata", json(form("biodata")),
            "@medical", json(form("healthy")),
            "@pdf", new Body("application/pdf", Api.pdf()),
            "@workbook", new Body(NomineeFormResource.XLSX, "no workbook".getBytes(UTF_8)));

    /// @param text JSON, the name of something longer or of a file, or empty
    static Body of(String text) {
        return text.startsWith("@") ? KNOWN.get(text) : json(text);
    }

    private static String form(String name) {
        return "{\"version\": \"1\", \"content\": %s}".formatted(Papers.sample(name));
    }

    private static Body json(String text) {
        return new Body(JSON, text.getBytes(UTF_8));
    }

    Body about(LankasRecords records) {
        var text = new String(content, UTF_8);
        return text.contains("{nominations}")
                ? json(text.replace("{nominations}", records.record("nominations")))
                : this;
    }

    RequestSpecification in(RequestSpecification request) {
        var bytes = EncoderConfig.encoderConfig()
                .encodeContentTypeAs(NomineeFormResource.XLSX, ContentType.BINARY)
                .encodeContentTypeAs("application/pdf", ContentType.BINARY);
        return content.length == 0
                ? request
                : request.config(RestAssured.config().encoderConfig(bytes))
                        .contentType(type)
                        .body(content);
    }
}
