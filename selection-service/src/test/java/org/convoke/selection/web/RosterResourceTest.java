package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.candidates;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.ids;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Desk.system;
import static org.convoke.selection.Desk.withdraw;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.tokyo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.Collision;
import org.convoke.selection.Desk;
import org.convoke.selection.Samples;
import org.convoke.testing.LocalParts;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may see the roster, and what happens when somebody leaves it. One overseas seat unless a test needs more.
@QuarkusTest
@WithTestResource(
        value = LocalParts.class,
        initArgs = @ResourceArg(name = "service", value = "selection"),
        scope = TestResourceScope.GLOBAL)
class RosterResourceTest {

    private static final Instant BEFORE = Instant.parse("2016-12-04T14:00:00Z");
    private static final Instant AFTER = Instant.parse("2016-12-04T15:00:00Z");

    @Inject
    Desk desk;

    @Inject
    Collision collision;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted compatriot = nomination(code, "LK");
    private final NominationSubmitted vn = nomination(code, "VN");

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Rule("R131")
    @Test
    void before_the_announcement_only_the_secretariat_and_auditors_see_the_roster() {
        desk.open(tokyo(code), lk, in);
        desk.decide(code, ids(lk), ids(in));
        for (var caller : List.of(person("director.lk"), person("host.jp"), system("npo-lk-system"))) {
            assertProblem(caller.get("/api/rounds/" + code + "/roster"), 404, "roster-hidden", "R131");
        }
        for (var caller : List.of(person("ada.audit"), secretariat())) {
            roster(caller, "participants", lk);
            roster(caller, "alternates", in);
        }
    }

    @Test
    void after_the_announcement_hosts_see_everybody_and_npos_their_own() {
        desk.announced(tokyo(code), List.of(lk), List.of(in));
        roster(person("host.jp"), "participants", lk);
        roster(person("host.jp"), "alternates", in);
        roster(person("director.lk"), "participants", lk);
        roster(person("director.lk"), "alternates");
        roster(system("npo-in-system"), "participants");
        roster(system("npo-in-system"), "alternates", in);
        assertProblem(person("host.lk").get("/api/rounds/{code}/roster", code), 404, "roster-hidden", "R131");
    }

    private void roster(RequestSpecification caller, String list, NominationSubmitted... expected) {
        List<String> shown = caller.get("/api/rounds/" + code + "/roster")
                .then()
                .statusCode(200)
                .extract()
                .path(list + ".nomination");
        assertThat(shown)
                .containsExactlyElementsOf(
                        ids(expected).stream().map(Object::toString).toList());
    }

    @Rule({"R076", "R112"})
    @Test
    void a_withdrawal_promotes_the_leavers_compatriot_first() {
        desk.announced(tokyo(code, 1, AlternateOrder.SAME_COUNTRY_FIRST), List.of(lk), List.of(in, compatriot));
        withdraw(system("npo-lk-system"), code, id(lk))
                .then()
                .statusCode(200)
                .body("withdrawn.nomination", equalTo(id(lk).toString()))
                .body("promoted.nomination", equalTo(id(compatriot).toString()));
        assertThat(desk.events(code, 6).subList(4, 6))
                .containsExactly(
                        new ParticipantWithdrawn(code, lk.nominee(), WithdrawalReason.VISA, withdrawnAt(code)),
                        new AlternatePromoted(code, compatriot.nominee(), lk.nominee(), Optional.of(Samples.STAY)));
        person("host.jp")
                .get("/api/rounds/{code}/roster", code)
                .then()
                .body("participants.standing", contains("SELECTED", "WITHDRAWN"))
                .body("participants[0].replaces", equalTo(id(lk).toString()))
                .body("alternates", hasSize(1));
        candidates(code)
                .body("find { it.standing == 'WITHDRAWN' }.withdrawal.explanation", equalTo("The embassy said no"));
    }

    private static Instant withdrawnAt(String code) {
        return Instant.parse(candidates(code).extract().path("find { it.standing == 'WITHDRAWN' }.withdrawal.at"));
    }

    @Test
    void by_merit_only_the_officers_order_decides() {
        desk.announced(tokyo(code, 1, AlternateOrder.MERIT_ONLY), List.of(lk), List.of(in, compatriot));
        withdraw(person("liaison.lk"), code, id(lk)).then().body("promoted.nomination", equalTo(id(in).toString()));
    }

    @Test
    void nobody_moves_up_while_overbooking_still_fills_the_seats() {
        desk.announced(tokyo(code, 1, AlternateOrder.MERIT_ONLY), List.of(lk, vn), List.of(in));
        withdraw(secretariat(), code, id(lk)).then().statusCode(200).body("promoted", nullValue());
        withdraw(secretariat(), code, id(vn)).then().body("promoted.nomination", equalTo(id(in).toString()));
    }

    @Test
    void a_replayed_withdrawal_is_answered_again_and_promotes_once() {
        desk.announced(tokyo(code, 1, AlternateOrder.MERIT_ONLY), List.of(lk), List.of(in, compatriot));
        var first = withdraw(system("npo-lk-system").header("Idempotency-Key", "w-" + code), code, id(lk));
        var again = withdraw(system("npo-lk-system").header("Idempotency-Key", "w-" + code), code, id(lk));
        first.then().statusCode(200).body("promoted.nomination", equalTo(id(in).toString()));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(desk.outbox(code)).isEqualTo(6);
        assertProblem(withdraw(system("npo-lk-system"), code, id(lk)), 409, "not-a-participant", "R109");
    }

    @Test
    void two_who_withdraw_at_the_same_moment_are_replaced_by_two_people() {
        desk.announced(tokyo(code, 2, AlternateOrder.MERIT_ONLY), List.of(lk, in), List.of(compatriot, vn));
        var promoted = collision
                .of(code, () -> withdraw(secretariat(), code, id(lk)), () -> withdraw(secretariat(), code, id(in)))
                .stream()
                .map(answer -> answer.<String>path("promoted.nomination"))
                .toList();
        assertThat(promoted).containsExactlyInAnyOrder(id(compatriot).toString(), id(vn).toString());
    }

    @Rule("R049")
    @Test
    void another_npos_person_does_not_exist() {
        desk.announced(tokyo(code), List.of(lk), List.of());
        assertProblem(withdraw(system("npo-in-system"), code, id(lk)), 404, "unknown-candidate", "R049");
        assertProblem(withdraw(person("director.in"), code, id(lk)), 404, "unknown-candidate", "R049");
        assertThat(desk.outbox(code)).isEqualTo(2);
    }

    @Test
    void hosts_and_auditors_withdraw_nobody() {
        desk.announced(tokyo(code), List.of(lk), List.of());
        withdraw(person("host.lk"), code, id(lk)).then().statusCode(403);
        withdraw(person("ada.audit"), code, id(lk)).then().statusCode(403);
    }

    @Rule("R109")
    @Test
    void only_an_announced_participant_withdraws_and_only_before_the_start() {
        desk.open(tokyo(code), lk, in);
        desk.decide(code, ids(lk), ids(in));
        assertProblem(withdraw(system("npo-lk-system"), code, id(lk)), 409, "not-announced", "R131");
        desk.announce(code);
        assertProblem(withdraw(system("npo-in-system"), code, id(in)), 409, "not-a-participant", "R109");
        TestClock.set(AFTER);
        assertProblem(withdraw(system("npo-lk-system"), code, id(lk)), 409, "project-started", "R112");
        TestClock.set(BEFORE);
        withdraw(system("npo-lk-system"), code, id(lk)).then().statusCode(200);
    }

    @Rule("R110")
    @Test
    void a_withdrawal_needs_a_reason_and_an_explanation() {
        desk.announced(tokyo(code), List.of(lk), List.of());
        assertWrong(Map.of("reason", "VISA"), "explanation");
        assertWrong(Map.of("reason", "VISA", "explanation", "  "), "explanation");
        assertWrong(Map.of("explanation", "The embassy said no"), "reason");
        assertWrong(Map.of("reason", "MOOD", "explanation", "The embassy said no"), "reason");
        assertThat(desk.outbox(code)).isEqualTo(2);
    }

    private void assertWrong(Map<String, String> body, String field) {
        system("npo-lk-system")
                .body(body)
                .post("/api/rounds/{code}/participants/{nomination}/withdrawal", code, id(lk))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}
