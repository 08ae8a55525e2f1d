package org.convoke.nomination.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One person by two routes: found and shown to the Secretariat, hidden from the other NPO, merged by nobody.
@QuarkusTest
class DuplicateApiTest {

    private static final Deque<String> FAMILIES =
            new ArrayDeque<>(List.of("Weerakoon", "Ratnayake", "Gunasekara", "Liyanage"));

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Rule("R049")
    @Test
    void a_person_nominated_by_two_npos_is_accepted_and_shown_to_the_secretariat_only() {
        var name = family();
        Api.nominate(code, nomination(name)).statusCode(201);
        india(code, nomination(name.toUpperCase()).replace(name.toUpperCase() + "@people", "np@people"))
                .statusCode(201)
                .body("warnings.rule", not(hasItem("R045")));

        duplicates(code)
                .body("", hasSize(1))
                .body("[0].reasons", hasItem("SAME_NAME_AND_BIRTH_DATE"))
                .body("[0].certainty", equalTo("HIGH"))
                .body("[0].judgement", nullValue());
        Api.npo("lk").get("api/projects/{code}/duplicates", code).then().statusCode(403);
    }

    @Test
    void another_spelling_with_the_same_birth_date_is_found() {
        var name = family();
        Api.nominate(code, nomination(name)).statusCode(201);
        india(code, nomination(name + "h").replace("\"Nimal\"", "\"Nimall\"")).statusCode(201);

        duplicates(code)
                .body("", hasSize(1))
                .body("[0].reasons", hasItem("SIMILAR_NAME_AND_BIRTH_DATE"))
                .body("[0].certainty", equalTo("MEDIUM"));
    }

    @Test
    void an_npo_hears_of_its_own_nomination_for_another_project_at_the_same_time() {
        var name = family();
        Api.nominate(code, nomination(name)).statusCode(201);
        var other = Api.publishedProject();

        Api.nominate(other, nomination(name))
                .statusCode(201)
                .body("warnings.find { it.rule == 'R045' }.message", containsString(code));
        duplicates(other).body("[0].other.project", equalTo(code));
    }

    @Test
    void the_secretariat_says_whether_it_is_one_person_and_nothing_is_merged() {
        var name = family();
        var one = Api.nominate(code, nomination(name)).extract().<String>path("id");
        var other = india(code, nomination(name)).extract().<String>path("id");

        judge(List.of(one, other), "DIFFERENT_PERSONS", "Namesakes: two passports")
                .statusCode(201);
        judge(List.of(other, one), "SAME_PERSON", "Both NPOs confirm it").statusCode(201);
        judge(List.of(one, one), "SAME_PERSON", "Of course").statusCode(422);

        duplicates(code)
                .body("[0].judgement.verdict", equalTo("SAME_PERSON"))
                .body("[0].judgement.reason", equalTo("Both NPOs confirm it"))
                .body("[0].judgement.by", equalTo("Mika Sato"));
        Api.secretariat().get("api/projects/{code}/nominations", code).then().body("items", hasSize(2));
    }

    private ValidatableResponse judge(List<String> pair, String verdict, String reason) {
        return Api.secretariat()
                .body(Map.of("nominations", pair, "verdict", verdict, "reason", reason))
                .post("api/projects/{code}/duplicates/judgements", code)
                .then();
    }

    private static ValidatableResponse india(String code, String body) {
        return Api.npo("in")
                .body(body.replace("liaison.lk@lk", "liaison.in@in"))
                .post("api/projects/{code}/nominations", code)
                .then();
    }

    private static ValidatableResponse duplicates(String code) {
        return Api.secretariat()
                .get("api/projects/{code}/duplicates", code)
                .then()
                .statusCode(200);
    }

    /// Name and birth date are known to no other test, so that only what the test itself brings looks alike.
    private static String family() {
        return FAMILIES.removeFirst();
    }

    private static String nomination(String family) {
        return Api.nomination(1, family).replace("1972-03-01", "1972-07-23");
    }
}
