package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;
import static org.convoke.selection.Samples.tokyo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
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

/// Two overseas seats; three countries of which one put forward two people, one of them quite unlike the others.
@QuarkusTest
class ProposalResourceTest {

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted veteran = nomination(code, "VN", profile(29, 50), false, Set.of(), false);
    private final NominationSubmitted basic = nomination(code, "TH", Samples.BASIC_ENGLISH, false, Set.of(), false);
    private final NominationSubmitted late = nomination(code, "FJ", Samples.PROFILE, true, Set.of(), false);

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    private static Profile profile(int years, int age) {
        return new Profile(
                OrganisationType.NATIONAL_GOVERNMENT,
                Level.EXECUTIVE,
                years,
                Education.DOCTORATE,
                English.PROFICIENT,
                age);
    }

    private void open() {
        desk.open(proposing(code, 2, false), lk, in, veteran, basic, late);
    }

    @Rule({"R069", "R070"})
    @Test
    void the_best_group_of_those_who_qualify_is_proposed_with_figures_and_nothing_is_decided() {
        open();
        propose(Map.of())
                .body("participants.nomination", containsInAnyOrder(text(lk), text(in)))
                .body("alternates.nomination", contains(text(veteran)))
                .body("provenOptimal", equalTo(true))
                .body("current", equalTo(true))
                .body("inputHash.length()", equalTo(64))
                .body("solverVersion", notNullValue())
                .body("objectives.objective[0]", equalTo("FILL_SEATS"))
                .body("objectives.value[0]", equalTo(2))
                .body("objectives.value[1]", equalTo(2))
                .body("homogeneity.index", equalTo(100))
                .body("homogeneity.drivers.words", hasItem("8 years"))
                .body("homogeneity.pairwise", equalTo(0));
        Desk.candidates(code).body("standing", not(hasItem("PROPOSED_PARTICIPANT")));
        assertThat(desk.outbox(code)).isZero();
    }

    @Test
    void the_same_candidates_and_wishes_give_the_same_group_and_the_same_hash() {
        open();
        var first = propose(Map.of()).extract();
        var again = propose(Map.of()).extract();
        assertThat(again.<String>path("inputHash")).isEqualTo(first.path("inputHash"));
        assertThat(again.<List<?>>path("participants")).isEqualTo(first.path("participants"));
        assertThat(again.<Integer>path("id")).isGreaterThan(first.<Integer>path("id"));

        desk.tell(nomination(code, "MY"));
        desk.awaitCandidates(code, 6);
        proposal(first.<Integer>path("id")).body("current", equalTo(false));
        person("ada.audit")
                .get("/api/rounds/{code}/proposals", code)
                .then()
                .statusCode(200)
                .body("", hasSize(2));
    }

    @Rule({"R052", "R065", "R080"})
    @Test
    void an_officer_may_keep_somebody_in_leave_somebody_out_admit_and_overbook_each_with_a_reason() {
        open();
        propose(Map.of(
                        "pinned", List.of(because(veteran, "Chairs the network")),
                        "excluded", List.of(because(in, "Took part last year")),
                        "admissions", List.of(because(late, "The mail was down")),
                        "overbooked", 1))
                .body("participants.nomination", containsInAnyOrder(text(veteran), text(lk), text(late)))
                .body("asked.pinned." + text(veteran), equalTo("Chairs the network"));
        assertProblem(ask(Map.of("overbooked", 3)), 422, "too-much-overbooked", "R080");
        assertProblem(ask(Map.of("pinned", List.of(because(basic, "Please")))), 422, "not-eligible", "R037");
        assertProblem(ask(Map.of("pinned", List.of(because(late, "Please")))), 422, "not-admitted", "R065");
        ask(Map.of("pinned", List.of(because(lk, " ")))).then().statusCode(400);
    }

    @Rule({"R071", "R072"})
    @Test
    void everybody_in_or_out_is_explained() {
        open();
        var id = propose(Map.of()).extract().<Integer>path("id");
        explain(id, veteran)
                .body("chosen", equalTo(false))
                .body("price", notNullValue())
                .body(
                        "sentences",
                        hasItem(equalTo("Not being selected says nothing about a person's competence:"
                                + " a group is chosen to fit together.")));
        explain(id, lk).body("chosen", equalTo(true));
        explain(id, basic).body("chosen", equalTo(false)).body("sentences[0]", notNullValue());
        assertProblem(
                secretariat().get("/api/rounds/{code}/proposals/{id}/candidates/{n}", code, id, UUID.randomUUID()),
                404,
                "unknown-candidate",
                "R049");
        secretariat()
                .get("/api/rounds/{code}/proposals/{id}/tradeoffs", code, id)
                .then()
                .statusCode(200)
                .body("", hasSize(4))
                .body("sentence[0]", notNullValue());
    }

    @Rule("R043")
    @Test
    void too_much_experience_is_a_note_and_no_score() {
        open();
        Desk.candidates(code)
                .body("find { it.country == 'VN' }.verdicts.criterion", hasItem("OVERQUALIFIED"))
                .body("find { it.country == 'VN' }.eligible", equalTo(true))
                .body("find { it.country == 'LK' }.verdicts.criterion", not(hasItem("OVERQUALIFIED")));
    }

    @Test
    void without_a_policy_for_it_or_before_the_closing_there_is_no_proposal() {
        desk.tell(proposing(code, 2, false));
        desk.awaitStatus(code, "OPEN");
        assertProblem(ask(Map.of()), 409, "window-open", "R014");
        var plain = Desk.newCode();
        desk.open(tokyo(plain), nomination(plain, "LK"));
        assertProblem(
                secretariat().body(Map.of()).post("/api/rounds/{code}/proposals", plain), 409, "no-proposal", "R069");
        assertProblem(secretariat().get("/api/rounds/{code}/proposals/1", plain), 404, "unknown-proposal", "R069");
    }

    @Test
    void only_the_secretariat_asks_and_only_auditors_read_besides() {
        open();
        var id = propose(Map.of()).extract().<Integer>path("id");
        for (var caller : List.of("director.lk", "host.jp")) {
            person(caller)
                    .get("/api/rounds/{code}/proposals/{id}", code, id)
                    .then()
                    .statusCode(403);
        }
        person("ada.audit")
                .body(Map.of())
                .post("/api/rounds/{code}/proposals", code)
                .then()
                .statusCode(403);
    }

    @Test
    void a_proposal_on_record_cannot_be_changed() throws SQLException {
        open();
        propose(Map.of());
        try (var connection = database.getConnection();
                var forge = connection.prepareStatement("update proposal set input_hash = '' where project = ?")) {
            forge.setString(1, code);
            assertThatThrownBy(forge::executeUpdate).hasMessageContaining("stays as it was");
        }
    }

    private ValidatableResponse propose(Map<String, ?> wish) {
        return ask(wish).then().statusCode(201);
    }

    private Response ask(Map<String, ?> wish) {
        return secretariat().body(wish).post("/api/rounds/{code}/proposals", code);
    }

    private ValidatableResponse proposal(int id) {
        return secretariat()
                .get("/api/rounds/{code}/proposals/{id}", code, id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse explain(int id, NominationSubmitted about) {
        return secretariat()
                .get("/api/rounds/{code}/proposals/{id}/candidates/{nomination}", code, id, id(about))
                .then()
                .statusCode(200);
    }

    private static Map<String, ?> because(NominationSubmitted about, String reason) {
        return Map.of("nomination", id(about), "reason", reason);
    }

    private static String text(NominationSubmitted nominated) {
        return id(nominated).toString();
    }
}
