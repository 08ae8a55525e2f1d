package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an NPO that carries a project out sees of it, and another does not.
@QuarkusTest
class ImplementationApiTest {

    private String code;
    private Life nomination;

    @BeforeEach
    void japan_carries_the_project_out() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.newCode();
        var draft = Api.draft(code)
                .replace("[\"APO Secretariat\"]", "[\"APO Secretariat\", \"JPC\"], \"implementingNpos\": [\"JP\"]");
        Api.secretariat().body(draft).post("api/projects").then().statusCode(201);
        Api.publish(code);
        nomination = Life.submitted(code, 1, "Perera");
        Life.draft(code, Life.form("Silva"));
    }

    @Rule("R009")
    @Test
    void it_sees_who_is_put_forward_from_everywhere_but_no_papers() {
        var seen = nominations(Api.npo("jp"));
        assertThat(seen.statusCode()).isEqualTo(200);
        seen.then()
                .body("name", contains("Nimal Perera"))
                .body("country", contains("LK"))
                .body("organisation", contains("Ministry"))
                .body("status", contains("SUBMITTED"));
        assertThat(seen.asString()).doesNotContain("missing", "dateOfBirth", "email", "MEDICAL");
        Api.npo("jp")
                .get("api/projects/{code}/countries", code)
                .then()
                .body("country", contains("IN", "JP", "LK"))
                .body("find { it.country == 'LK' }.nominated", equalTo(1));
    }

    @Rule({"R009", "R049"})
    @Test
    void it_reads_only_and_other_records_of_other_npos_do_not_exist() {
        var jp = Api.npo("jp");
        jp.get("api/nominations/{id}", nomination.id()).then().statusCode(404);
        Api.npo("jp")
                .get("api/nominations/{id}/documents", nomination.id())
                .then()
                .statusCode(404);
        Api.npo("jp")
                .get("api/nominations/{id}/biodata", nomination.id())
                .then()
                .statusCode(404);
        Api.npo("jp")
                .header("If-Match", "*")
                .body("{\"reason\": \"Ours.\"}")
                .post("api/nominations/{id}/recall", nomination.id())
                .then()
                .statusCode(404);
        Api.npo("jp").get("api/projects/{code}/nominations", code).then().body("items.country", not(contains("LK")));
    }

    @Rule({"R009", "R049"})
    @Test
    void an_npo_that_carries_out_nothing_sees_its_own_only() {
        assertThat(nominations(Api.npo("in")).statusCode()).isEqualTo(404);
        assertThat(nominations(Api.as(Tokens.person("liaison.lk"))).statusCode())
                .isEqualTo(404);
        Api.npo("in").get("api/projects/{code}/countries", code).then().body("country", contains("IN"));
        var other = Api.publishedProject();
        Api.npo("jp")
                .get("api/projects/{code}/implementation/nominations", other)
                .then()
                .statusCode(404);
    }

    private Response nominations(RequestSpecification caller) {
        return caller.get("api/projects/{code}/implementation/nominations", code);
    }
}
