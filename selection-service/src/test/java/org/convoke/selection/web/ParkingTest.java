package org.convoke.selection.web;

import static org.awaitility.Awaitility.await;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.candidates;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.tokyo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.selection.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An event that fails again and again waits for an operator, and only its own project waits with it.
@QuarkusTest
class ParkingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    private final String code = Desk.newCode();
    private NominationSubmitted first;
    private UUID event;

    /// The database refuses this one candidate, as after a faulty deployment; another one follows it.
    @BeforeEach
    void an_event_is_parked() throws SQLException {
        Desk.inTime();
        first = nomination(code, "LK");
        change("alter table candidate add constraint faulty check (nomination <> '%s')".formatted(Desk.id(first)));
        desk.tell(tokyo(code), first, nomination(code, "LK"));
        event = await().atMost(PATIENCE)
                .until(
                        () -> parked().extract().path("items.find { it.project == '%s' }.event".formatted(code)),
                        id -> id != null)
                .toString()
                .transform(UUID::fromString);
    }

    @AfterEach
    void the_fault_is_mended() throws SQLException {
        change("alter table candidate drop constraint if exists faulty");
    }

    @Test
    void it_holds_back_its_own_project_only_and_is_seen() {
        var other = Desk.newCode();
        desk.tell(tokyo(other), nomination(other, "LK"));
        desk.awaitCandidates(other, 1);
        candidates(code).body("", empty());

        var found = "items.find { it.event == '%s' }.".formatted(event);
        parked().body(found + "side", equalTo("INBOX"))
                .body(found + "type", equalTo("org.convoke.nomination.NominationSubmitted"))
                .body(found + "version", equalTo(2))
                .body(found + "attempts", equalTo(3))
                .body(found + "failure", containsString("faulty"))
                .body(found + "waiting", equalTo(1));
        person("olga.ops")
                .get("/api/parked/{event}/content", event)
                .then()
                .statusCode(200)
                .body("data.nominee.name", equalTo(first.nominee().name()));
        person("mika.sato")
                .get("/q/metrics")
                .then()
                .body(matchesPattern("(?s).*\ninbox_parked [1-9].*"))
                .body(matchesPattern("(?s).*\ninbox_oldest_unprocessed_seconds [1-9].*"));
    }

    @Test
    void it_is_tried_again_when_the_operator_says_so() throws SQLException {
        change("alter table candidate drop constraint faulty");
        act("olga.ops", "retry", "The constraint was wrong").then().statusCode(204);
        desk.awaitCandidates(code, 2);
        assertNotParked();
        assertActed("RETRY", "The constraint was wrong");
        assertProblem(act("olga.ops", "retry", "Twice"), 404, "not-parked", "event-parking");
    }

    @Test
    void it_is_left_out_when_the_operator_says_so() {
        act("olga.ops", "discard", "Nominated by mistake, agreed with the NPO")
                .then()
                .statusCode(204);
        desk.awaitCandidates(code, 1);
        assertNotParked();
        assertActed("DISCARD", "Nominated by mistake, agreed with the NPO");
    }

    @Test
    void it_stays_parked_when_the_reason_is_missing_or_somebody_else_asks() {
        act("olga.ops", "discard", " ").then().statusCode(400).body("errors.field", hasItem("reason"));
        act("mika.sato", "discard", "I may").then().statusCode(403);
        act("ada.audit", "retry", "I may").then().statusCode(403);
        person("mika.sato").get("/api/parked").then().statusCode(403);
        person("ada.audit").get("/api/parked/{event}/content", event).then().statusCode(403);
        parked().body("items.event", hasItem(event.toString()));
    }

    @Test
    void operators_read_page_by_page() {
        act("olga.ops", "retry", "One").then().statusCode(204);
        await().atMost(PATIENCE).untilAsserted(() -> parked().body("items.event", hasItem(event.toString())));
        act("olga.ops", "retry", "Another").then().statusCode(204);
        var newest = person("ada.audit").get("/api/parked/acts?limit=1").then();
        newest.body("items.reason", equalTo(List.of("Another")));
        person("ada.audit")
                .get("/api/parked/acts?limit=1&after={next}", newest.extract().<String>path("next"))
                .then()
                .body("items.reason", equalTo(List.of("One")));
    }

    private void assertNotParked() {
        parked().body("items.findAll { it.project == '%s' }".formatted(code), empty());
    }

    private void assertActed(String act, String reason) {
        var acted = "items.findAll { it.event == '%s' }".formatted(event);
        person("ada.audit")
                .get("/api/parked/acts?limit=200")
                .then()
                .statusCode(200)
                .body(acted, hasSize(1))
                .body(acted + "[0].act", equalTo(act))
                .body(acted + "[0].actor", equalTo("Olga Ops"))
                .body(acted + "[0].reason", equalTo(reason))
                .body(acted + "[0].failure", containsString("faulty"));
    }

    private static ValidatableResponse parked() {
        return person("ada.audit").get("/api/parked?limit=200").then().statusCode(200);
    }

    private Response act(String user, String act, String reason) {
        return person(user).body(Map.of("reason", reason)).post("/api/parked/{event}/{act}", event, act);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
