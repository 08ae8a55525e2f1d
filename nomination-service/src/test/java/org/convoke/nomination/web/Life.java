package org.convoke.nomination.web;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/// One nomination, acted on as its clients do: read, then change what was read.
record Life(String id) {

    static final String FORM = """
            {"rank": 1, "candidate": {"familyName": "%s", "givenName": "Ruwan", "email": "%s@people.example",
               "dateOfBirth": "1971-04-02", "organisation": "Ministry", "position": "Director",
               "organisationType": "NATIONAL_GOVERNMENT", "level": "SENIOR", "relevantYears": 9,
               "education": "MASTER", "english": "PROFICIENT"},
             "documents": ["BIODATA", "PHOTO", "MEDICAL_DECLARATION"], "governmentApproval": "NOT_NEEDED"}""";

    static String form(String familyName) {
        return FORM.formatted(familyName, familyName);
    }

    /// By Sri Lanka's system.
    static Life submitted(String code, int rank, String familyName) {
        return of(Api.nominate(code, Api.nomination(rank, familyName)).statusCode(201));
    }

    static Life draft(String code, String form) {
        return of(Api.npo("lk")
                .body(form)
                .post("api/projects/{code}/nominations/drafts", code)
                .then()
                .statusCode(201));
    }

    private static Life of(ValidatableResponse created) {
        return new Life(created.extract().path("id"));
    }

    ValidatableResponse read(RequestSpecification caller) {
        return caller.get("api/nominations/{id}", id).then();
    }

    String tag() {
        return read(Api.npo("lk")).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse edit(RequestSpecification caller, String tag, String form) {
        return caller.header("If-Match", tag)
                .body(form)
                .put("api/nominations/{id}", id)
                .then();
    }

    ValidatableResponse endorse() {
        return act(Api.npo("lk"), "endorsement", Map.of("endorsedBy", "liaison.lk@lk.npo.example"));
    }

    ValidatableResponse sendBack(String question, String answerBy) {
        return act(Api.secretariat(), "return", Map.of("text", question, "answerBy", answerBy));
    }

    ValidatableResponse recall(String reason) {
        return act(Api.npo("lk"), "recall", Map.of("reason", reason));
    }

    ValidatableResponse act(RequestSpecification caller, String act, Map<String, ?> body) {
        return caller.header("If-Match", tag())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("api/nominations/{id}/" + act, id)
                .then();
    }
}
