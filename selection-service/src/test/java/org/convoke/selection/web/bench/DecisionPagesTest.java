package org.convoke.selection.web.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;
import static org.convoke.selection.web.bench.Screen.page;
import static org.convoke.selection.web.bench.Screen.send;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.Desk;
import org.convoke.selection.Samples;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody is moved against the proposal: the price is seen at once, the reason is asked for, and nobody is told.
@QuarkusTest
class DecisionPagesTest {

    private static final Profile VETERAN = new Profile(
            OrganisationType.NATIONAL_GOVERNMENT, Level.EXECUTIVE, 29, Education.DOCTORATE, English.PROFICIENT, 50);

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted veteran = nomination(code, "VN", VETERAN, false, Set.of(), false);
    private final NominationSubmitted late = nomination(code, "MY", Samples.PROFILE, true, Set.of(), false);

    @BeforeEach
    void a_group_is_proposed() {
        Desk.inTime();
        desk.open(proposing(code, 2, true), lk, in, veteran, late);
        send("mika.sato", Map.of(), "/rounds/{code}/proposals", code).statusCode(303);
    }

    @Test
    void the_form_begins_as_the_proposal_says() throws IOException {
        var html = form().extract().asString();
        Files.writeString(Path.of("target", "decisions.html"), html);
        assertThat(html)
                .containsSubsequence("choice-" + id(in), "value=\"SELECTED\" selected")
                .containsSubsequence("choice-" + id(veteran), "value=\"ALTERNATE\" selected")
                .contains("The nomination arrived after the closing date");
    }

    @Rule("R069")
    @Test
    void a_preview_shows_the_price_of_each_departure_and_keeps_nothing() throws IOException {
        var swapped = swapped(Map.of());
        var html = preview(swapped).statusCode(200).extract().asString();
        Files.writeString(Path.of("target", "preview.html"), html);
        assertThat(html)
                .contains("<span class=\"state bad\">worse</span>")
                .contains("taken in against the proposal", "left out against the proposal")
                .contains("Alone: seats filled +1", "Alone: seats filled -1")
                .contains("name=\"reason-" + id(veteran), "name=\"reason-" + id(in));
        Screen.as("mika.sato")
                .header("HX-Request", "true")
                .formParams(swapped)
                .post("/rounds/{code}/decisions/preview", code)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Compared"), not(containsString("<html"))));
        Desk.candidates(code).body("standing", everyItem(equalTo("NOMINATED")));
    }

    @Rule("R069")
    @Test
    void each_departure_needs_its_reason_before_it_is_kept() {
        decide(swapped(Map.of(veteran, "Chairs the network")))
                .statusCode(422)
                .body(containsString("give one for each of: [" + in.nominee().name()))
                .body(containsString("value=\"Chairs the network\""));
        var full = swapped(Map.of(veteran, "Chairs the network", in, "Gave way"));
        decide(full).statusCode(303);
        decide(full).statusCode(422).body(containsString("has changed since you opened"));
        form().body(containsString("was left out against the proposal: Gave way"));
        assertThat(desk.outbox(code)).as("told to anybody").isZero();
    }

    @Rule({"R052", "R065"})
    @Test
    void whoever_is_late_is_chosen_only_with_a_reason() {
        var form = swapped(Map.of());
        form.put("choice-" + id(in), "SELECTED");
        form.put("choice-" + id(veteran), "NOT_SELECTED");
        form.put("choice-" + id(late), "ALTERNATE");
        preview(form).statusCode(422).body(containsString(late.nominee().name()));
        form.put("admit-" + id(late), "The courier failed");
        decide(form).statusCode(303);
        Desk.candidates(code).body("find { it.late }.admission", equalTo("The courier failed"));
    }

    @Rule("R069")
    @Test
    void another_officer_confirms() {
        decide(swapped(Map.of(veteran, "Chairs the network", in, "Gave way"))).statusCode(303);
        form().body(containsString("Another officer has to confirm them; you made them."));
        var mine = confirm("mika.sato");
        mine.statusCode(422).body(containsString("another officer has to confirm"));
        confirm("anan.chai").statusCode(303);
        page("ada.audit", "/rounds/{code}/decisions", code).body(containsString("by Anan Chai"));
    }

    private ValidatableResponse confirm(String officer) {
        var etag = Screen.etag(
                page(officer, "/rounds/{code}/decisions", code).extract().asString());
        return send(officer, Map.of("etag", etag), "/rounds/{code}/decisions/confirmation", code);
    }

    /// The veteran instead of the person from India.
    private Map<String, String> swapped(Map<NominationSubmitted, String> reasons) {
        var html = form().extract().asString();
        var form = new HashMap<String, String>();
        form.put("etag", Screen.etag(html));
        form.put("proposal", html.replaceFirst("(?s).*name=\"proposal\" value=\"(\\d+)\".*", "$1"));
        form.put("choice-" + id(lk), "SELECTED");
        form.put("choice-" + id(in), "NOT_SELECTED");
        form.put("choice-" + id(veteran), "SELECTED");
        reasons.forEach((person, reason) -> form.put("reason-" + id(person), reason));
        return form;
    }

    private ValidatableResponse form() {
        return page("mika.sato", "/rounds/{code}/decisions", code).statusCode(200);
    }

    private ValidatableResponse preview(Map<String, ?> form) {
        return send("mika.sato", form, "/rounds/{code}/decisions/preview", code);
    }

    private ValidatableResponse decide(Map<String, ?> form) {
        return send("mika.sato", form, "/rounds/{code}/decisions", code);
    }
}
