package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a notification must say, and what it may leave out.
@QuarkusTest
class NotificationRulesTest {

    private static final String REFERENCE = "\"reference\": \"%s-PN2200057-%s\", \"issuedOn\"";

    @Inject
    Published published;

    private final String code = Api.newCode();

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Rule({"R001", "R003", "R004", "R005", "R007", "R008", "R009", "R011", "R012", "R014", "R021", "R023", "R031"})
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "16-IN- | 2016-IN- | code",
                "\"issuedOn\": \"2016-05-24\", | | issuedOn",
                "Workshop on performance management toolkits | | title",
                "\"startsOn\": \"2016-12-05\", | | startsOn",
                "[\"JP\"] | [] | hostCountries",
                "\"modality\": \"FACE_TO_FACE\", | | modality",
                "[\"APO Secretariat\"] | [] | implementingOrganisations",
                "\"overseasSeats\": 18 | \"overseasSeats\": -1 | overseasSeats",
                "\"localSeats\": 2 | \"localSeats\": -1 | localSeats",
                "\"closesOn\": \"2016-10-01\", | | closesOn",
                "\"id\": \"day-1\", | | sessions[0].id",
                "\"minutes\": 360 | \"minutes\": -1 | sessions[0].minutes",
                "ind@secretariat.example | nowhere | office.email"
            })
    void a_missing_or_wrong_part_is_named(String right, String wrong, String field) {
        draft(Api.draft(code).replace(right, wrong == null ? "" : wrong))
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @Rule("R001")
    @Test
    void a_code_is_given_once() {
        draft(Api.draft(code)).statusCode(201);
        draft(Api.draft(code)).statusCode(409).body("rule", equalTo("R001"));
    }

    @Rule("R002")
    @Test
    void a_reference_is_given_once_and_counts_the_issues() {
        var other = Api.newCode();
        draft(referring(code, "002")).statusCode(422).body("rule", equalTo("R002"));
        draft(referring(code, "001")).statusCode(201).body("issue", equalTo(1));
        draft(Api.draft(other).replace("\"issuedOn\"", REFERENCE.formatted(code, "001")))
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:reference-taken"));
        draft(Api.draft(other)).statusCode(201);
        Api.publish(code);
        revise(referring(code, "001").replace("Tokyo", "Kyoto")).statusCode(422).body("rule", equalTo("R002"));
        revise(referring(code, "002").replace("Tokyo", "Kyoto")).statusCode(200).body("issue", equalTo(2));
    }

    @Rule("R006")
    @Test
    void a_project_that_people_travel_to_has_a_venue() {
        draft(Api.draft(code).replace("\"venue\": \"Tokyo\",", ""))
                .statusCode(422)
                .body("rule", equalTo("R006"));
        draft(Api.draft(code).replace("\"venue\": \"Tokyo\",", "").replace("FACE_TO_FACE", "DIGITAL_MULTICOUNTRY"))
                .statusCode(201);
    }

    @Rule({"R010", "R129"})
    @Test
    void no_list_of_countries_invites_all_members_and_the_event_is_addressed_to_each() {
        draft(Api.draft(code).replace("[\"IN\", \"JP\", \"LK\"]", "[]")).statusCode(201);
        Api.publish(code);

        await().untilAsserted(() -> assertThat(published.of(code)).hasSize(1));
        assertThat(published.of(code).getFirst().json().split("@[a-z]{2}\\.npo\\.example"))
                .hasSize(22);
    }

    @Rule({"R021", "R022", "R023", "R025", "R026", "R027"})
    @Test
    void rows_of_the_programme_say_what_they_are_and_the_kind_says_whether_anybody_attends() {
        draft(programme("""
                {"id": "arrival", "date": "2016-12-04", "title": "To Tokyo", "minutes": 0, "kind": "ARRIVAL"},
                {"id": "visit", "day": 2, "title": "Factory", "minutes": 180, "kind": "VISIT", "status": "TENTATIVE"},
                {"id": "live", "day": 3, "title": "Archive", "minutes": 60, "kind": "VIRTUAL_VISIT"},
                {"id": "film", "day": 4, "title": "Mill", "minutes": 45, "kind": "RECORDED_VISIT"},
                {"id": "counted", "day": 4, "title": "Mine", "minutes": 45, "kind": "RECORDED_VISIT",
                 "bearsAttendance": true},
                {"id": "end", "day": 5, "title": "Closing", "minutes": 90, "kind": "EVALUATION", "status": "FINAL"},"""))
                .statusCode(201)
                .body("notification.sessions.find { it.id == 'visit' }.date", equalTo("2016-12-06"))
                .body(
                        "notification.sessions.findAll { it.bearsAttendance }.id",
                        contains("visit", "live", "counted", "end", "day-1"));
        Api.publish(code);

        assertThat(Api.npo("lk").get("projects/{code}", code).asString())
                .containsSubsequence("4 December 2016", "To Tokyo", "(no attendance is taken)")
                .containsSubsequence("Day 2, 6 December 2016", "Factory", "(site visit, 180 minutes, tentative)")
                .containsSubsequence("Day 3, 7 December 2016", "(virtual site visit, 60 minutes)")
                .containsSubsequence("Day 4, 8 December 2016", "(recorded site visit, no attendance is taken)")
                .containsSubsequence("Day 5, 9 December 2016", "Closing", "(evaluation, 90 minutes)");
    }

    @Rule({"R021", "R022"})
    @Test
    void a_row_of_the_programme_that_makes_no_sense_is_refused() {
        var outside = Api.draft(code).replace("\"date\": \"2016-12-05\"", "\"date\": \"2016-12-20\"");
        draft(outside).statusCode(422).body("rule", equalTo("R021"));
        draft(programme("{\"id\": \"a\", \"title\": \"Somewhen\", \"minutes\": 60},"))
                .statusCode(422)
                .body("rule", equalTo("R022"));
        draft(programme("""
                {"id": "a", "date": "2016-12-04", "title": "To Tokyo", "minutes": 0, "kind": "ARRIVAL",
                 "bearsAttendance": true},""")).statusCode(422).body("rule", equalTo("R021"));
    }

    @Rule("R021")
    @Test
    void a_programme_becomes_final_by_a_revision_that_says_so() {
        var row = "{\"id\": \"visit\", \"day\": 2, \"title\": \"Factory\", \"minutes\": 180, \"status\": \"%s\"},";
        draft(programme(row.formatted("TENTATIVE"))).statusCode(201);
        Api.publish(code);
        revise(programme(row.formatted("FINAL"))).statusCode(200);

        Api.npo("lk")
                .get("api/projects/{code}/revisions", code)
                .then()
                .body("[1].changes.field", contains("visit"))
                .body("[1].changes[0].before", equalTo("2016-12-06: Factory, 180 minutes, TENTATIVE"))
                .body("[1].changes[0].after", equalTo("2016-12-06: Factory, 180 minutes, FINAL"));
    }

    private String programme(String rows) {
        return Api.draft(code).replace("\"sessions\": [", "\"sessions\": [" + rows);
    }

    private static String referring(String code, String issue) {
        return Api.draft(code).replace("\"issuedOn\"", REFERENCE.formatted(code, issue));
    }

    private ValidatableResponse revise(String draft) {
        return Api.secretariat()
                .header("If-Match", "*")
                .body("{\"notification\": %s, \"reason\": \"Another hall.\"}".formatted(draft))
                .post("api/projects/{code}/revisions", code)
                .then();
    }

    private static ValidatableResponse draft(String body) {
        return Api.secretariat().body(body).post("api/projects").then();
    }
}
