package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nominations are found page by page, by what is asked for and by whom.
@QuarkusTest
class NominationListTest {

    private static final String LATE = "2016-10-02T00:00:00Z";

    private String code;

    @BeforeEach
    void two_npos_have_nominated() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        nominate("lk", Api.nomination(1, "Perera"));
        nominate("lk", Api.nomination(2, "Silva").replace(", \"PHOTO\"", ""));
        nominate("lk", Api.nomination(3, "Bandaranaike").replace("NOT_NEEDED", "TO_FOLLOW"));
        TestClock.set(Instant.parse(LATE));
        nominate(
                "in",
                Api.nomination(1, "Müller-Rao")
                        .replace("Müller-Rao@", "m.rao@")
                        .replace("liaison.lk@lk", "liaison.in@in"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Perera Silva Bandaranaike Müller-Rao",
        "?late=true, Müller-Rao",
        "?late=false, Perera Silva Bandaranaike",
        "?incomplete=true, Silva",
        "?incomplete=false, Perera Bandaranaike Müller-Rao",
        "?provisional=true, Bandaranaike",
        "?country=IN, Müller-Rao",
        "?status=SUBMITTED&country=LK, Perera Silva Bandaranaike",
        "?status=SELECTED, ''",
        "?submittedAfter=2016-10-01T00:00:00Z, Müller-Rao",
        "?q=rao nimal mull, Müller-Rao",
        "?q=M.RAO@people, Müller-Rao",
        "?q=perera&late=true, ''"
    })
    void filters_and_words_narrow_the_list(String query, String names) {
        found(
                Api.secretariat()
                        .get("api/projects/" + code + "/nominations" + query)
                        .then(),
                names);
    }

    @Test
    @Rule("R049")
    void an_npo_finds_its_own_whatever_it_asks_for() {
        found(Api.npo("in").get("api/projects/{code}/nominations", code).then(), "Müller-Rao");
        found(
                Api.npo("in")
                        .get("api/projects/{code}/nominations?country=LK", code)
                        .then(),
                "");
        Api.npo("in").get("api/nominations?country=LK").then().statusCode(200).body("items", hasSize(0));
        Api.npo("in")
                .get("api/nominations?q=bandaranaike")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.npo("lk").get("api/nominations?limit=200").then().body("items.country.unique()", equalTo(List.of("LK")));
    }

    @Test
    void following_the_links_shows_every_nomination_once() {
        var seen = new ArrayList<String>();
        var next = "?limit=1&late=false";
        while (next != null) {
            var page = Api.secretariat()
                    .urlEncodingEnabled(false)
                    .get("api/projects/" + code + "/nominations" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.name"));
            var link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("next") == null);
            next = link == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(seen).containsExactly("Nimal Perera", "Nimal Silva", "Nimal Bandaranaike");
    }

    @Test
    void a_position_of_another_list_and_a_wrong_filter_are_refused() {
        for (var wrong : List.of(
                "after=%25%25", "after=Zm9v", "limit=0", "limit=201", "status=LOST", "late=perhaps", "country=lk")) {
            Api.secretariat()
                    .urlEncodingEnabled(false)
                    .get("api/nominations?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType(containsString("application/problem+json"));
        }
        Api.secretariat().get("api/nominations?limit=200").then().statusCode(200);
    }

    @Test
    void a_nomination_is_not_sent_again_to_whoever_has_it() {
        var id = Api.npo("in")
                .get("api/projects/{code}/nominations", code)
                .then()
                .extract()
                .<String>path("items[0].id");
        var tag = Api.npo("in")
                .get("api/nominations/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        Api.npo("in")
                .header("If-None-Match", "\"x\", W/" + tag)
                .get("api/nominations/{id}", id)
                .then()
                .statusCode(304);
        Api.npo("lk")
                .header("If-None-Match", tag)
                .get("api/nominations/{id}", id)
                .then()
                .statusCode(404);
        Api.npo("in")
                .header("If-None-Match", "\"x\"")
                .get("api/nominations/{id}", id)
                .then()
                .statusCode(200);
    }

    private void nominate(String country, String body) {
        Api.npo(country)
                .body(body)
                .post("api/projects/{code}/nominations", code)
                .then()
                .statusCode(201);
    }

    private static void found(ValidatableResponse answer, String familyNames) {
        var names = familyNames.isEmpty()
                ? List.of()
                : List.of(("Nimal " + familyNames.replace(" ", " Nimal ")).split(" (?=Nimal)"));
        answer.statusCode(200).body("items.name", equalTo(names));
    }
}
