package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Projects are found page by page, the youngest code first, by what is asked for.
@QuarkusTest
class ProjectListTest {

    private static final String TITLE = "Workshop on performance management toolkits";

    @BeforeEach
    void the_windows_are_open() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Rule("R129")
    @Test
    void an_npo_finds_what_it_is_invited_to_and_no_draft() {
        var out = Api.publishedProject();
        var draft = drafted("Seminar on 100% recycling");

        all(Api.npo("lk"), "country=LK").contains(out).doesNotContain(draft);
        all(Api.npo("lk"), "country=MY").doesNotContain(out);
        all(Api.npo("lk"), "country=JP&status=PUBLISHED").contains(out);
        all(Api.secretariat(), "status=DRAFT").contains(draft).doesNotContain(out);
    }

    @Test
    void words_are_looked_for_in_code_and_title() {
        var code = drafted("Seminar on 100% recycling");

        Api.secretariat()
                .get("api/projects?q={words}", "RECYCL 100% " + code)
                .then()
                .statusCode(200)
                .body("items.code", contains(code));
        Api.secretariat().get("api/projects?q={words}", code + " 1%0").then().body("items", hasSize(0));
        Api.npo("lk").get("api/projects?q={words}", code).then().body("items.code", not(hasItem(code)));
    }

    @Test
    void following_next_shows_every_project_once() {
        var made = List.of(Api.publishedProject(), Api.publishedProject(), Api.publishedProject());
        var codes = codes(Api.secretariat(), "limit=3");
        assertThat(codes)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder())
                .containsAll(made);
    }

    @Test
    void a_wrong_filter_is_refused() {
        for (var wrong : List.of("status=LOST", "country=Japan", "limit=201", "after=%25%25")) {
            Api.secretariat()
                    .urlEncodingEnabled(false)
                    .get("api/projects?" + wrong)
                    .then()
                    .statusCode(400);
        }
    }

    private static String drafted(String title) {
        var code = Api.newCode();
        Api.secretariat()
                .body(Api.draft(code).replace(TITLE, title))
                .post("api/projects")
                .then()
                .statusCode(201);
        return code;
    }

    private static ListAssert<String> all(RequestSpecification caller, String query) {
        return assertThat(codes(caller, query + "&limit=200"));
    }

    private static List<String> codes(RequestSpecification caller, String query) {
        var codes = new ArrayList<String>();
        for (var place = ""; place != null; ) {
            var page = given().spec(caller)
                    .get("api/projects?" + query + "&after=" + place)
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.<List<String>>path("items.code"));
            place = page.path("next");
        }
        return codes;
    }
}
