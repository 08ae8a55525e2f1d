package org.convoke.selection.web;

import static io.restassured.RestAssured.given;
import static org.convoke.selection.Desk.as;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.candidates;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.ids;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Desk.system;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.tokyo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.selection.Desk;
import org.convoke.selection.Samples;
import org.convoke.testing.Rule;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the officer cannot decide, what others cannot do at all, and bodies that make no sense.
@QuarkusTest
class RefusalTest {

    @Inject
    Desk desk;

    private final String code = Desk.newCode();

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Rule("R014")
    @Test
    void nothing_is_decided_while_the_window_is_open() {
        desk.tell(tokyo(code));
        desk.awaitStatus(code, "OPEN");
        assertProblem(desk.decide(code, List.of(), List.of()), 409, "window-open", "R014");
        assertProblem(desk.announce(code), 409, "window-open", "R014");
    }

    @Rule("R069")
    @Test
    void nothing_is_announced_that_nobody_decided() {
        desk.open(tokyo(code), nomination(code, "LK"));
        assertProblem(desk.announce(code), 409, "not-decided", "R069");
    }

    @Rule({"R011", "R012"})
    @Test
    void there_are_only_so_many_seats() {
        var lk = new NominationSubmitted[4];
        var jp = new NominationSubmitted[3];
        Arrays.setAll(lk, _ -> nomination(code, "LK"));
        Arrays.setAll(jp, _ -> nomination(code, "JP"));
        desk.open(tokyo(code, 1, AlternateOrder.MERIT_ONLY), lk);
        desk.tell(jp);
        desk.awaitCandidates(code, 7);
        assertProblem(desk.decide(code, ids(lk), List.of()), 422, "too-many-participants", "R080");
        assertProblem(desk.decide(code, ids(jp), List.of()), 422, "too-many-participants", "R012");
        candidates(code).body("standing", everyItem(equalTo("NOMINATED")));
    }

    @Rule({"R013", "R037", "R052", "R065", "R066"})
    @Test
    void excluded_people_are_not_chosen() {
        var late = nomination(code, "IN", Samples.PROFILE, true, Set.of(), false);
        var incomplete = nomination(code, "IN", Samples.PROFILE, false, Set.of(DocumentKind.PHOTO), false);
        var pending = nomination(code, "IN", Samples.PROFILE, false, Set.of(), true);
        var basic = nomination(code, "IN", Samples.BASIC_ENGLISH, false, Set.of(), false);
        desk.open(tokyo(code), late, incomplete, pending, basic);
        assertProblem(desk.decide(code, ids(late), List.of()), 422, "not-admitted", "R065");
        assertProblem(desk.decide(code, ids(incomplete), List.of()), 422, "not-admitted", "R052");
        assertProblem(desk.decide(code, ids(pending), List.of()), 422, "approval-awaited", "R066");
        assertProblem(desk.decide(code, List.of(), ids(basic)), 422, "not-eligible", "R037");
        assertProblem(admit(basic), 422, "not-eligible", "R037");
        admit(late).then().statusCode(200);
        candidates(code)
                .body("find { it.late }.admission", equalTo("Needed"))
                .body("find { it.late }.admittedBy", notNullValue())
                .body("find { it.late }.admittedAt", startsWith("2016-10-10T00:0"));
    }

    private Response admit(NominationSubmitted nominated) {
        var admission = Map.of("nomination", id(nominated), "reason", "Needed");
        return desk.decide(
                code,
                Map.of("participants", ids(nominated), "alternates", List.of(), "admissions", List.of(admission)));
    }

    @Test
    void nobody_is_named_twice_or_unknown() {
        var lk = nomination(code, "LK");
        desk.open(tokyo(code), lk);
        assertProblem(desk.decide(code, ids(lk), ids(lk)), 422, "named-twice", "R069");
        assertProblem(desk.decide(code, List.of(UUID.randomUUID()), List.of()), 404, "unknown-candidate", "R049");
        assertProblem(desk.decide("16-XX-98-GE-WSP-A", ids(lk), List.of()), 404, "unknown-round", "R001");
    }

    @Rule("R069")
    @Test
    void only_the_secretariat_decides_and_announces() {
        var body = Map.of("participants", List.of(), "alternates", List.of());
        for (var caller : List.of("director.lk", "host.jp", "ada.audit")) {
            person(caller)
                    .body(body)
                    .put("/api/rounds/{code}/decisions", code)
                    .then()
                    .statusCode(403);
            person(caller)
                    .body(Map.of())
                    .post("/api/rounds/{code}/announcement", code)
                    .then()
                    .statusCode(403);
        }
        for (var caller : List.of(person("director.lk"), person("host.jp"), system("npo-lk-system"))) {
            caller.get("/api/rounds/{code}/candidates", code).then().statusCode(403);
        }
    }

    @Test
    void without_a_valid_token_there_is_no_answer() {
        given().get("/api/rounds").then().statusCode(401);
        given().get("/api/rounds/{code}/roster", code).then().statusCode(401);
        as(Tokens.foreign()).get("/api/rounds").then().statusCode(401);
    }

    @Test
    void a_body_must_have_exactly_the_fields_of_the_request() {
        desk.open(tokyo(code));
        assertField(Map.of("participants", List.of(), "alternates", List.of(), "reserve", 1), "reserve");
        assertField(Map.of("participants", List.of()), "alternates");
        assertField(Map.of("participants", "all", "alternates", List.of()), "participants");
        assertField(Map.of("participants", List.of("me"), "alternates", List.of()), "participants[0]");
        var admission = Map.of("nomination", UUID.randomUUID(), "reason", " ");
        assertField(
                Map.of("participants", List.of(), "alternates", List.of(), "admissions", List.of(admission)),
                "admissions[0].reason");
        secretariat()
                .body(Map.of("lateReason", ""))
                .post("/api/rounds/{code}/announcement", code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("lateReason"));
    }

    private void assertField(Map<String, ?> body, String field) {
        desk.decide(code, body).then().statusCode(400).body("errors.field", hasItem(field));
    }
}
