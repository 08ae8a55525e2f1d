package org.convoke.nomination.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files circulated with a notification, through the API.
@QuarkusTest
class AttachmentApiTest {

    private static final String FILE = "api/projects/{code}/attachments/{name}";
    private static final String PROCEDURES = "procedures.pdf";

    private String code;

    @BeforeEach
    void a_digital_project_is_drafted() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.newCode();
        var digital = Api.draft(code).replace("FACE_TO_FACE", "DIGITAL_MULTICOUNTRY");
        Api.secretariat().body(digital).post("api/projects").then().statusCode(201);
    }

    @Rule("R030")
    @Test
    void a_digital_project_goes_out_with_its_implementation_procedures() {
        Api.sign(code).statusCode(200);
        Api.secretariat()
                .post("api/projects/{code}/publication", code)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:attachments-missing"))
                .body("rule", equalTo("R030"));
        attach(PROCEDURES, Api.pdf()).statusCode(200).body("kind", equalTo("IMPLEMENTATION_PROCEDURES"));
        Api.secretariat().post("api/projects/{code}/publication", code).then().statusCode(200);
    }

    @Rule({"R030", "R130"})
    @Test
    void each_download_of_an_invited_npo_is_on_record() {
        attach(PROCEDURES, Api.pdf()).statusCode(200);
        Api.npo("lk").get(FILE, code, PROCEDURES).then().statusCode(404);
        Api.publish(code);

        assertThat(Api.npo("lk")
                        .get(FILE, code, PROCEDURES)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray())
                .startsWith("%PDF-".getBytes(US_ASCII));
        Api.npo("my").get(FILE, code, PROCEDURES).then().statusCode(404);
        Api.npo("my").get("api/projects/{code}/attachments", code).then().body("", hasSize(0));
        Api.npo("lk").get("api/projects/{code}/attachments", code).then().body("name", contains(PROCEDURES));
        Api.secretariat()
                .get(FILE + "/downloads", code, PROCEDURES)
                .then()
                .body("items.country", contains("LK"))
                .body("items.account", contains("npo-lk-system"))
                .body(
                        "items[0].at",
                        equalTo(Api.secretariat()
                                .get(FILE + "/downloads", code, PROCEDURES)
                                .path("items[0].at")));
        Api.npo("lk").get(FILE + "/downloads", code, PROCEDURES).then().statusCode(403);
    }

    @Test
    void a_new_content_takes_the_place_of_one_that_was_read() {
        var etag = attach(PROCEDURES, Api.pdf()).statusCode(200).extract().header("ETag");
        var other = Api.pdf();
        attach(PROCEDURES, other).statusCode(428);
        put(sending(other).header("If-Match", etag), PROCEDURES).statusCode(200);
        put(sending(Api.pdf()).header("If-Match", etag), PROCEDURES).statusCode(412);
        Api.secretariat().get("api/projects/{code}/attachments", code).then().body("", hasSize(1));
    }

    @Test
    void only_pdf_files_with_harmless_names_are_circulated() {
        attach(PROCEDURES, "<html>".getBytes(US_ASCII)).statusCode(422).body("rule", equalTo("R030"));
        attach("procedures.exe", Api.pdf()).statusCode(400);
        attach("..pdf", Api.pdf()).statusCode(400);
        Api.npo("lk")
                .contentType("application/pdf")
                .body(Api.pdf())
                .put(FILE, code, PROCEDURES)
                .then()
                .statusCode(403);
        Api.secretariat().get("api/projects/{code}/attachments", code).then().body("", hasSize(0));
    }

    private ValidatableResponse attach(String name, byte[] file) {
        return put(sending(file), name);
    }

    private static RequestSpecification sending(byte[] file) {
        return Api.as(Tokens.person("mika.sato"))
                .contentType("application/pdf")
                .queryParam("kind", "IMPLEMENTATION_PROCEDURES")
                .body(file);
    }

    private ValidatableResponse put(RequestSpecification sending, String name) {
        return sending.put(FILE, code, name).then();
    }
}
