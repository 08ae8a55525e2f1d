package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftPagesTest {
    private static final Pages LIAISON = new Pages("liaison.lk");

    private String code;
    private String page;

    @BeforeEach
    void nominations_are_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        page = "projects/" + code + "/nominations/new";
    }

    @Test
    void a_draft_needs_no_more_than_somebody_has_and_a_form_sent_twice_begins_one() {
        var key = LIAISON.hidden(page, "key");
        var typed = Map.of("key", key, "candidate.givenName", "Ruvini");
        for (var times = 0; times < 2; times++) {
            LIAISON.send(page, typed)
                    .statusCode(303)
                    .header("Location", endsWith("/nominations/nominations/" + key + "/position"));
        }
        LIAISON.open("nominations/" + key).statusCode(200).body(containsString("Ruvini"));
    }

    @Test
    void what_cannot_be_is_told_at_its_field_and_what_was_typed_is_kept() {
        var key = LIAISON.hidden(page, "key");
        LIAISON.send(
                        page,
                        Map.of("key", key, "candidate.familyName", "De Silva <1>", "candidate.dateOfBirth", "1.3.72"))
                .statusCode(422)
                .body(containsString("value=\"De Silva &lt;1&gt;\""))
                .body(containsString("value=\"1.3.72\""))
                .body(containsString("Date of birth: a date is written as in 1972-03-31"));
        LIAISON.open("nominations/" + key).statusCode(404);
    }

    @Test
    void every_leaf_is_kept_and_a_leaf_that_somebody_else_has_changed_is_not_overwritten() {
        var draft = "nominations/" + begun("Chandrika");
        var stale = LIAISON.hidden(draft + "/contact", "etag");
        LIAISON.send(draft + "/contact", Map.of("etag", stale, "candidate.email", "c@people.example"))
                .statusCode(303)
                .header("Location", endsWith(draft + "/standing"));
        LIAISON.open(draft + "/contact").body(containsString("value=\"c@people.example\""));
        LIAISON.send(draft + "/contact", Map.of("etag", stale, "candidate.email", "d@people.example"))
                .statusCode(422)
                .body(containsString("role=\"alert\""))
                .body(containsString("value=\"d@people.example\""));
        LIAISON.send(draft + "/contact", Map.of("etag", stale, "candidate.email", "nowhere"))
                .statusCode(422)
                .body(containsString("E-mail: "));
        LIAISON.open(draft + "/person").body(containsString("value=\"Chandrika\""));
    }

    @Test
    void numbers_and_choices_are_those_that_the_form_knows() {
        var draft = "nominations/" + begun("Thilak");
        var etag = LIAISON.hidden(draft + "/position", "etag");
        var wrong = Map.of("etag", etag, "candidate.relevantYears", "nine", "candidate.level", "KING");
        LIAISON.send(draft + "/position", wrong)
                .statusCode(422)
                .body(containsString("Years of experience in the position: is not a number"))
                .body(containsString("Level: is none of the choices"));
        var right = Map.of("etag", etag, "candidate.relevantYears", "9", "candidate.level", "SENIOR");
        LIAISON.send(draft + "/position", right).statusCode(303);
        LIAISON.open(draft + "/position").body(containsString("<option value=\"SENIOR\" selected>"));
    }

    @Test
    void somebody_who_was_nominated_before_is_filled_in() {
        Life.submitted(Api.publishedProject(), 1, "Wickramanayake");
        LIAISON.open(page + "?q=wickrama").body(containsString("Begin with <bdi>Nimal Wickramanayake</bdi>, Ministry"));
        var profile = Api.npo("lk")
                .get("api/candidates?q=wickramanayake")
                .then()
                .extract()
                .<String>path("items[0].id");
        var key = LIAISON.hidden(page, "key");
        LIAISON.send(page, Map.of("key", key, "profile", profile)).statusCode(303);
        LIAISON.open("nominations/" + key + "/contact").body(containsString("Wickramanayake@people.example"));
        new Pages("liaison.in").open(page + "?q=wickrama").body(not(containsString("Wickramanayake")));
    }

    @Test
    @Rule("R065")
    void after_the_window_nothing_is_begun_and_the_page_says_why() {
        var key = LIAISON.hidden(page, "key");
        TestClock.set(Instant.parse("2017-01-01T00:00:00Z"));
        LIAISON.send(page, Map.of("key", key, "candidate.givenName", "Kamala"))
                .statusCode(422)
                .body(containsString("Nominations have not been taken since"))
                .body(containsString("value=\"Kamala\""));
    }

    @Test
    @Rule("R049")
    void another_npo_finds_no_draft_and_takes_no_key() {
        var key = begun("Indrani");
        new Pages("liaison.in").open("nominations/" + key + "/person").statusCode(404);
        var taken = new Pages("liaison.in").send(page, Map.of("key", key, "candidate.givenName", "Anil"));
        assertThat(taken.extract().statusCode()).isEqualTo(404);
        Api.npo("lk").get("api/nominations/" + key).then().body("name", equalTo("Indrani"));
    }

    private String begun(String givenName) {
        var key = LIAISON.hidden(page, "key");
        LIAISON.send(page, Map.of("key", key, "candidate.givenName", givenName)).statusCode(303);
        return key;
    }
}
