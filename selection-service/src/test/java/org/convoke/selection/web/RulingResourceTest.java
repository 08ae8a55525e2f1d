package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.candidates;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.ids;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.tokyo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// Officers judge and waive over HTTP; the database keeps every ruling.
@QuarkusTest
class RulingResourceTest {

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    private final String code = Desk.newCode();
    private final NominationSubmitted equivalent = nomination(
            code,
            "LK",
            new Profile(
                    OrganisationType.NATIONAL_GOVERNMENT,
                    Level.SENIOR,
                    8,
                    Education.EQUIVALENT,
                    English.PROFICIENT,
                    47),
            false,
            Set.of(),
            false);

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Rule({"R013", "R036"})
    @Test
    void an_officer_judges_what_the_data_cannot_tell_and_everybody_who_may_sees_by_whom() {
        desk.open(tokyo(code), equivalent);
        assertProblem(desk.decide(code, ids(equivalent), List.of()), 422, "judgement-awaited", "R036");

        rule("*", "DEGREE", "MET", "Four years, see the transcript")
                .then()
                .statusCode(200)
                .body("by.name", notNullValue());

        person("ada.audit")
                .get("/api/rounds/{code}/candidates", code)
                .then()
                .body("[0].verdicts[2].verdict", equalTo("MET"))
                .body("[0].verdicts[2].ruling.reason", equalTo("Four years, see the transcript"))
                .body("[0].rulings.outcome", contains("MET"))
                .body("[0].exclusions", empty());
        desk.decide(code, ids(equivalent), List.of()).then().statusCode(200);
    }

    @Rule("R037")
    @Test
    void english_is_never_waived() {
        var basic = nomination(code, "LK", Samples.BASIC_ENGLISH, false, Set.of(), false);
        desk.open(tokyo(code), basic);
        assertProblem(rule(basic, "*", "ENGLISH", "WAIVED", "Learns fast"), 422, "not-to-be-ruled", "R037");
        assertProblem(rule(basic, "*", "OVERQUALIFIED", "WAIVED", "No"), 422, "not-to-be-ruled", "R043");
        candidates(code).body("[0].rulings", empty());
    }

    @Test
    void whoever_rules_has_seen_the_round_as_it_is() {
        desk.open(tokyo(code), equivalent);
        var etag = secretariat().get("/api/rounds/{code}", code).header("ETag");
        rule(null, "DEGREE", "MET", "Seen").then().statusCode(428);
        rule(etag, "DEGREE", "MET", "Seen").then().statusCode(200);
        rule(etag, "DEGREE", "NOT_MET", "Seen").then().statusCode(412);
        candidates(code).body("[0].rulings", hasSize(1));
    }

    @Test
    void a_ruling_needs_a_reason_and_only_the_secretariat_gives_one() {
        desk.open(tokyo(code), equivalent);
        rule("*", "DEGREE", "MET", " ").then().statusCode(400).body("errors.field", hasItem("reason"));
        rule("*", "DEGREE", "NEEDS_JUDGEMENT", "?").then().statusCode(400);
        for (var caller : List.of("director.lk", "ada.audit")) {
            person(caller)
                    .body(Map.of("criterion", "DEGREE", "outcome", "MET", "reason", "Ours"))
                    .post("/api/rounds/{code}/candidates/{id}/rulings", code, id(equivalent))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void the_database_lets_the_history_only_grow() throws SQLException {
        desk.open(tokyo(code), equivalent);
        rule("*", "DEGREE", "NOT_MET", "No transcript").then().statusCode(200);
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement("update candidate set rulings = '[]' where nomination = ?")) {
            forget.setObject(1, id(equivalent));
            assertThatThrownBy(forget::executeUpdate).hasMessageContaining("only grow");
        }
        assertThat(candidates(code).extract().<List<?>>path("[0].rulings")).hasSize(1);
    }

    private Response rule(String etag, String criterion, String outcome, String reason) {
        return rule(equivalent, etag, criterion, outcome, reason);
    }

    private Response rule(NominationSubmitted about, String etag, String criterion, String outcome, String reason) {
        var officer = secretariat().body(Map.of("criterion", criterion, "outcome", outcome, "reason", reason));
        return (etag == null ? officer : officer.header("If-Match", etag))
                .post("/api/rounds/{code}/candidates/{id}/rulings", code, id(about));
    }
}
