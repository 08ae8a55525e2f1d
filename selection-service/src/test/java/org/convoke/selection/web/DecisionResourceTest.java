package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.ids;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.contracts.Programme;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.selection.Desk;
import org.convoke.selection.Samples;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// People leave the proposal: what it does is seen before, why they do it is kept, and somebody else may have to agree.
@QuarkusTest
class DecisionResourceTest {

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted veteran = nomination(
            code,
            "VN",
            new Profile(
                    OrganisationType.NATIONAL_GOVERNMENT,
                    Level.EXECUTIVE,
                    29,
                    Education.DOCTORATE,
                    English.PROFICIENT,
                    50),
            false,
            Set.of(),
            false);

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    private int proposed(boolean secondOfficer) {
        desk.open(proposing(code, 2, secondOfficer), lk, in, veteran);
        return secretariat()
                .body(Map.of())
                .post("/api/rounds/{code}/proposals", code)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Rule("R069")
    @Test
    void a_preview_shows_the_change_of_every_objective_and_saves_nothing() {
        var proposal = proposed(false);
        preview(draft(proposal, List.of(lk, veteran), List.of(in), Map.of()))
                .then()
                .statusCode(200)
                .body("objectives.comparison", contains("EQUAL", "EQUAL", "WORSE", "EQUAL", "EQUAL"))
                .body("proposed.index", equalTo(100))
                .body("inForce", nullValue())
                .body("departures.kind", containsInAnyOrder("ADDED", "REMOVED"))
                .body("departures.reason", hasSize(2))
                .body("reordered", equalTo(false));
        Desk.candidates(code).body("standing", contains("NOMINATED", "NOMINATED", "NOMINATED"));
    }

    @Rule({"R069", "R079"})
    @Test
    void every_departure_from_the_proposal_needs_a_reason() {
        var proposal = proposed(false);
        var swapped = List.of(lk, veteran);
        assertProblem(
                desk.decide(code, draft(proposal, swapped, List.of(), Map.of(veteran, "Chairs the network"))),
                422,
                "departures-unexplained",
                "R069");
        desk.decide(code, draft(proposal, swapped, List.of(), Map.of(veteran, "Chairs the network", in, "Gave way")))
                .then()
                .statusCode(200)
                .body("counts.participants", equalTo(2));
        desk.decide(code, draft(proposal, List.of(lk, in), List.of(veteran), Map.of()))
                .then()
                .statusCode(200);
    }

    @Test
    void decisions_rest_on_a_proposal_or_say_why_not() {
        proposed(false);
        var plain = new HashMap<String, Object>(Map.of("participants", ids(lk), "alternates", List.of()));
        assertProblem(desk.decide(code, plain), 422, "proposal-ignored", "R069");
        plain.put("proposal", 999_999_999);
        assertProblem(desk.decide(code, plain), 404, "unknown-proposal", "R069");
        plain.remove("proposal");
        plain.put("withoutProposal", "Only one seat is left by the host");
        desk.decide(code, plain).then().statusCode(200);
    }

    @Test
    void whoever_decides_or_announces_has_seen_the_round_as_it_is() {
        var proposal = proposed(false);
        var etag = secretariat().get("/api/rounds/{code}", code).header("ETag");
        var body = draft(proposal, List.of(lk, in), List.of(), Map.of());
        secretariat()
                .body(body)
                .put("/api/rounds/{code}/decisions", code)
                .then()
                .statusCode(428);
        var next = secretariat()
                .header("If-Match", etag)
                .body(body)
                .put("/api/rounds/{code}/decisions", code)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        secretariat()
                .header("If-Match", etag)
                .body(Map.of())
                .post("/api/rounds/{code}/announcement", code)
                .then()
                .statusCode(412);
        secretariat()
                .header("If-Match", next)
                .body(Map.of())
                .post("/api/rounds/{code}/announcement", code)
                .then()
                .statusCode(200);
    }

    @Rule("R069")
    @Test
    void a_second_officer_confirms_and_the_next_decisions_take_that_back() {
        var proposal = proposed(true);
        var body = draft(proposal, List.of(lk, in), List.of(), Map.of());
        desk.decide(code, body).then().statusCode(200).body("counts.confirmed", equalTo(false));
        assertProblem(desk.announce(code), 409, "confirmation-awaited", "R069");
        assertProblem(confirm("mika.sato"), 403, "own-decisions", "R069");
        confirm("anan.chai").then().statusCode(200).body("counts.confirmed", equalTo(true));
        desk.decide(code, body).then().statusCode(200).body("counts.confirmed", equalTo(false));
        assertProblem(desk.announce(code), 409, "confirmation-awaited", "R069");
        confirm("anan.chai").then().statusCode(200);
        desk.announce(code).then().statusCode(200);
        assertThat(desk.outbox(code)).isEqualTo(4);
    }

    @Rule("R081")
    @Test
    void an_unfunded_overrun_is_confirmed_with_a_reason() {
        var more = new NominationSubmitted[] {nomination(code, "MY"), nomination(code, "PH")};
        desk.open(proposing(code, 1, false), lk, in, veteran, more[0], more[1]);
        var body = new HashMap<String, Object>(Map.of(
                "participants", ids(lk, in, veteran, more[0]),
                "alternates", List.of(),
                "withoutProposal", "Everybody who can come is wanted"));
        assertProblem(desk.decide(code, body), 422, "too-many-participants", "R080");
        body.put("unfunded", "The embassy pays for one");
        desk.decide(code, body).then().statusCode(200).body("counts.participants", equalTo(4));
        desk.announce(code).then().statusCode(200);
    }

    @Rule({"R024", "R074"})
    @Test
    void a_digital_project_tells_the_names_together_with_programme_and_speakers() {
        desk.open(Samples.colomboWithProgramme(code), lk);
        desk.decide(code, Map.of("participants", ids(lk), "alternates", List.of(), "withoutProposal", "Only one"))
                .then()
                .statusCode(200);
        assertProblem(desk.announce(code), 422, "programme-missing", "R024");
        assertThat(desk.outbox(code)).isZero();
        desk.announce(code, Map.of("programme", Map.of("link", "ftp://somewhere", "speakers", List.of())))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("programme.link"));
        var programme = new Programme("https://secretariat.example/programme.pdf", List.of("Prof. Ruwan Weerasinghe"));
        desk.announce(code, Map.of("programme", programme)).then().statusCode(200);
        assertThat(desk.events(code, 2))
                .satisfiesExactly(
                        event -> assertThat(((ParticipantSelected) event).programme())
                                .isEqualTo(Optional.of(programme)),
                        event -> assertThat(((SelectionAnnounced) event).programme())
                                .isEqualTo(Optional.of(programme)));
    }

    private Response confirm(String officer) {
        return person(officer).header("If-Match", "*").post("/api/rounds/{code}/decisions/confirmation", code);
    }

    private Response preview(Map<String, ?> draft) {
        return secretariat().body(draft).post("/api/rounds/{code}/decisions/preview", code);
    }

    private static Map<String, ?> draft(
            int proposal,
            List<NominationSubmitted> participants,
            List<NominationSubmitted> alternates,
            Map<NominationSubmitted, String> departures) {
        return Map.of(
                "proposal", proposal,
                "participants", nominations(participants),
                "alternates", nominations(alternates),
                "departures",
                        departures.entrySet().stream()
                                .map(entry -> Map.of("nomination", id(entry.getKey()), "reason", entry.getValue()))
                                .toList());
    }

    private static List<UUID> nominations(List<NominationSubmitted> people) {
        return people.stream().map(Desk::id).toList();
    }
}
