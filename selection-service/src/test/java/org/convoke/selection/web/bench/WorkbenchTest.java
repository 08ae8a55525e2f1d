package org.convoke.selection.web.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;
import static org.convoke.selection.web.bench.Screen.page;
import static org.convoke.selection.web.bench.Screen.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.Altered;
import org.convoke.selection.Desk;
import org.convoke.selection.Samples;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkbenchTest {

    private static final Profile EQUIVALENT = new Profile(
            OrganisationType.NATIONAL_GOVERNMENT, Level.MID, 12, Education.EQUIVALENT, English.PROFICIENT, 45);

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = Altered.named(nomination(code, "LK"), "Zoya Perera");
    private final NominationSubmitted in =
            Altered.named(nomination(code, "IN", EQUIVALENT, false, Set.of(), false), "Anil Kumar");
    private final NominationSubmitted vn =
            Altered.named(nomination(code, "VN", Samples.BASIC_ENGLISH, false, Set.of(), false), "Minh <b>Tran</b>");

    @BeforeEach
    void the_window_has_closed() {
        Desk.inTime();
        desk.open(proposing(code, 2, false), lk, in, vn);
    }

    @Test
    void it_says_how_far_the_round_has_come_and_what_to_do_next() throws IOException {
        var html = workbench("").extract().asString();
        keep("workbench", html);
        assertThat(html)
                .contains("1 October 2016, 23:59 (UTC+09:00)")
                .contains("by 7 November 2016, 28 days before the start")
                .contains("Decide who takes part")
                .contains("3 of 3");
    }

    @Rule({"R036", "R037"})
    @Test
    void candidates_come_with_their_eligibility_and_what_stands_in_the_way() {
        workbench("")
                .body(
                        containsString("can be chosen"),
                        containsString("needs your judgement"),
                        containsString("English: basic; proficient asked for (R037)"),
                        containsString("Minh &lt;b&gt;Tran"),
                        not(containsString("<b>Tran")));
    }

    @Test
    void they_are_found_by_words_country_and_state() {
        assertThat(names("q=KUMAR")).isEqualTo("Anil Kumar");
        assertThat(names("country=LK")).isEqualTo("Zoya Perera");
        assertThat(names("state=JUDGEMENT")).isEqualTo("Anil Kumar");
        assertThat(names("state=ELIGIBLE")).isEqualTo("Zoya Perera");
        workbench("?q=nobody").body(containsString("None of the 3 candidates is like that"));
    }

    @Test
    void they_are_sorted_both_ways_and_what_makes_no_sense_shows_everybody() {
        assertThat(names("sort=name")).matches("Anil.*Zoya.*").contains("Minh");
        assertThat(names("sort=-name")).matches("Zoya.*Anil.*");
        assertThat(names("sort=-relevant&country=&state=WHAT")).contains("Zoya", "Anil", "Minh");
        workbench("?sort=name").body(containsString("aria-sort=\"ascending\""), containsString("sort=-name"));
    }

    private String names(String query) {
        var html = workbench("?" + query).extract().asString();
        return String.join(
                ",",
                Pattern.compile("<bdi>([^<]*)</bdi></a></th>")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }

    @Test
    void two_to_four_stand_side_by_side() throws IOException {
        var html = page("mika.sato", "/rounds/{code}/comparison?candidate={a}&candidate={b}", code, id(lk), id(in))
                .statusCode(200)
                .extract()
                .asString();
        keep("comparison", html);
        assertThat(html).contains("<strong>12</strong>", "<strong>8</strong>", "Zoya Perera", "Anil Kumar");
        assertThat(html).doesNotContain("<strong>proficient</strong>");
        page("mika.sato", "/rounds/{code}/comparison?candidate={a}", code, id(lk))
                .statusCode(422)
                .body(containsString("at least two"));
    }

    @Rule({"R013", "R036"})
    @Test
    void a_judgement_is_kept_with_its_evidence_and_a_form_sent_twice_does_no_harm() throws IOException {
        var html = candidate("mika.sato").extract().asString();
        keep("candidate", html);
        var ruling = Map.of(
                "etag", Screen.etag(html), "criterion", "DEGREE", "outcome", "MET", "reason", "A chartered engineer");
        rule(ruling).statusCode(303).header("Location", endsWith("/candidates/" + id(in)));
        rule(ruling).statusCode(422).body(containsString("has changed since you opened"));
        candidate("mika.sato")
                .body(containsString("found by Mika Sato"), containsString("A chartered engineer"))
                .body(containsString("Can be chosen."));
        Desk.candidates(code).body("find { it.country == 'IN' }.rulings.size()", equalTo(1));
    }

    @Test
    void a_form_without_evidence_is_shown_again_with_what_was_chosen() {
        var etag = Screen.etag(candidate("mika.sato").extract().asString());
        rule(Map.of("etag", etag, "criterion", "DEGREE", "outcome", "MET", "reason", "  "))
                .statusCode(422)
                .body(containsString("The evidence or reason is missing"))
                .body(containsString("value=\"MET\" selected"));
        rule(Map.of("etag", etag, "criterion", "DEGREE", "outcome", "MAYBE", "reason", "Because"))
                .statusCode(422)
                .body(containsString("The ruling cannot be understood"), containsString(">Because</textarea>"));
    }

    @Test
    void auditors_read_and_have_no_forms() {
        candidate("ada.audit").body(not(containsString("<form")));
        workbench("").statusCode(200);
        Screen.as("ada.audit")
                .formParam("etag", "*")
                .post("/rounds/{code}/candidates/{nomination}/rulings", code, id(in))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse workbench(String query) {
        return page("mika.sato", "/rounds/" + code + query).statusCode(200);
    }

    private ValidatableResponse candidate(String person) {
        return page(person, "/rounds/{code}/candidates/{nomination}", code, id(in))
                .statusCode(200);
    }

    private ValidatableResponse rule(Map<String, ?> form) {
        return send("mika.sato", form, "/rounds/{code}/candidates/{nomination}/rulings", code, id(in));
    }

    /// For people to look at.
    private static void keep(String name, String html) throws IOException {
        Files.writeString(Path.of("target", name + ".html"), html);
    }
}
