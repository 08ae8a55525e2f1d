package org.convoke.selection.web.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;
import static org.convoke.selection.web.bench.Screen.page;
import static org.convoke.selection.web.bench.Screen.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.Desk;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A group is proposed by a button, and every question about it has an answer on a page.
@QuarkusTest
class ProposalPagesTest {

    private static final Profile VETERAN = new Profile(
            OrganisationType.NATIONAL_GOVERNMENT, Level.EXECUTIVE, 29, Education.DOCTORATE, English.PROFICIENT, 50);

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted vn = nomination(code, "VN", VETERAN, false, Set.of(), false);

    @BeforeEach
    void the_window_has_closed() {
        Desk.inTime();
        desk.open(proposing(code, 2, false), lk, in, vn);
    }

    @Rule({"R069", "R070"})
    @Test
    void the_button_gives_a_proposal_with_objectives_likeness_and_people() throws IOException {
        var address = Screen.next(propose(Map.of()));
        var html = page("mika.sato", address).statusCode(200).extract().asString();
        Files.writeString(Path.of("target", "proposal.html"), html);
        assertThat(html)
                .contains("No other group is better", "seats filled", "100 of 100", "What keeps the group apart")
                .contains("In the group: 2", "Why in?", "Why not?");
    }

    @Test
    void pressing_it_twice_makes_one_proposal_and_another_wish_another() {
        var first = propose(Map.of()).statusCode(303).extract().header("Location");
        propose(Map.of()).statusCode(303).header("Location", equalTo(first));
        propose(Map.of("wish-" + id(vn), "IN", "why-" + id(vn), "Chairs the network"))
                .statusCode(303)
                .header("Location", not(equalTo(first)));
        secretariat()
                .get("/api/rounds/{code}/proposals", code)
                .then()
                .body("", hasSize(2))
                .body("[1].participants.nomination.contains('%s')".formatted(id(vn)), equalTo(true));
        list().body(containsString("value=\"Chairs the network\""));
    }

    @Test
    void a_wish_needs_a_reason_and_the_form_keeps_what_was_typed() {
        propose(Map.of("wish-" + id(vn), "OUT", "overbooked", "9"))
                .statusCode(422)
                .body(containsString("The reason for each wish is missing"), containsString("value=\"9\""))
                .body(containsString("value=\"OUT\" selected"));
        propose(Map.of("overbooked", "9")).statusCode(422).body(containsString("overbooks by 2 at most, not by 9"));
        propose(Map.of("wish-me", "IN", "why-me", "x")).statusCode(422).body(containsString("cannot be understood"));
    }

    @Rule("R069")
    @Test
    void everybody_can_be_asked_about_on_a_page_or_in_a_part_of_one() {
        var address = Screen.next(propose(Map.of()));
        var why = address + "/candidates/" + id(vn);
        read(why).body(containsString("<html"), containsString("Would be in if"));
        Screen.as("ada.audit")
                .header("HX-Request", "true")
                .get(why)
                .then()
                .statusCode(200)
                .body(containsString("<p>"), not(containsString("<html")));
        read(address + "/tradeoffs").body(containsString("It costs nothing that it is more important"));
    }

    private static ValidatableResponse read(String address) {
        return page("ada.audit", address).statusCode(200);
    }

    private ValidatableResponse list() {
        return page("mika.sato", "/rounds/{code}/proposals", code).statusCode(200);
    }

    private ValidatableResponse propose(Map<String, ?> form) {
        return send("mika.sato", form, "/rounds/{code}/proposals", code);
    }
}
