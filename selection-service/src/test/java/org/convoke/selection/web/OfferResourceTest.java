package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.system;
import static org.convoke.selection.Samples.nomination;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.selection.Samples;
import org.convoke.selection.offer.Declaration;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The NPO's answer for its own people.
@QuarkusTest
class OfferResourceTest {

    private static final Map<String, ?> ALL = Map.of("declarations", Declaration.values());

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted vn = nomination(code, "VN");
    private final NominationSubmitted jp = nomination(code, "JP");

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Test
    void the_npo_accepts_for_its_participant_once() {
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk), List.of());
        answer(system("npo-lk-system").header("Idempotency-Key", "a-" + code), lk, "acceptance", ALL)
                .then()
                .statusCode(204);
        answer(system("npo-lk-system").header("Idempotency-Key", "a-" + code), lk, "acceptance", ALL)
                .then()
                .statusCode(204);
        assertThat(((OfferAccepted) desk.events(code, 4).getLast()).by()).isEqualTo(Voice.NPO);
        assertProblem(answer(person("liaison.lk"), lk, "acceptance", ALL), 409, "answered-already", "R076");
        assertProblem(
                answer(person("liaison.lk"), lk, "refusal", Map.of("reason", "WORK")), 409, "answered-already", "R076");
    }

    @Rule("R049")
    @Test
    void another_npos_offer_does_not_exist() {
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk), List.of());
        for (var npo : List.of(system("npo-in-system"), person("director.in"))) {
            assertProblem(answer(npo, lk, "acceptance", ALL), 404, "unknown-offer", "R049");
        }
        answer(person("host.jp"), lk, "acceptance", ALL).then().statusCode(403);
        person("director.in")
                .get("/api/rounds/{code}/offers", code)
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        person("host.jp").get("/api/rounds/{code}/offers", code).then().body("", hasSize(1));
    }

    @Rule("R107")
    @Test
    void who_does_not_travel_declares_full_attendance_only() {
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(jp), List.of());
        Desk.secretariat()
                .get("/api/rounds/{code}/offers", code)
                .then()
                .body("[0].required", equalTo(List.of("FULL_ATTENDANCE")));
        assertProblem(
                answer(Desk.secretariat(), jp, "acceptance", Map.of("declarations", List.of())),
                422,
                "declarations-missing",
                "R107");
        answer(Desk.secretariat(), jp, "acceptance", Map.of("declarations", List.of("FULL_ATTENDANCE")))
                .then()
                .statusCode(204);
    }

    @Rule("R112")
    @Test
    void a_withdrawal_ends_the_offer_and_vacates_the_seat() {
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk), List.of());
        answer(person("liaison.lk"), lk, "acceptance", ALL).then().statusCode(204);
        Desk.withdraw(person("liaison.lk"), code, id(lk)).then().statusCode(200);
        assertThat(((SeatVacated) desk.events(code, 6).getLast()).cause()).isEqualTo(Cause.WITHDRAWN);
        Desk.secretariat().get("/api/rounds/{code}/offers", code).then().body("[0].status", equalTo("WITHDRAWN"));
    }

    @Rule("R113")
    @Test
    void whoever_misses_the_first_day_is_a_no_show() {
        desk.announced(Offering.tokyo(code, 2, Offering.AT_ONCE), List.of(lk, vn), List.of());
        for (var somebody : List.of(lk, vn)) {
            answer(Desk.secretariat(), somebody, "acceptance", ALL).then().statusCode(204);
        }
        desk.tell(
                new AttendanceRecorded(code, id(vn), "day-1", true, 360),
                new AttendanceRecorded(code, id(lk), "day-2", false, 0),
                new AttendanceRecorded(code, id(lk), "day-1", false, 0));
        var vacated = (SeatVacated) desk.events(code, 8).getLast();
        assertThat(vacated.cause()).isEqualTo(Cause.NO_SHOW);
        assertThat(vacated.nominee()).isEqualTo(lk.nominee());
    }

    @Test
    void where_the_policy_says_nothing_no_seat_is_offered() {
        desk.announced(Samples.tokyo(code, 1, AlternateOrder.MERIT_ONLY), List.of(lk), List.of());
        assertThat(desk.events(code, 2)).hasSize(2);
        assertProblem(answer(person("liaison.lk"), lk, "acceptance", ALL), 404, "unknown-offer", "R049");
    }

    private Response answer(
            RequestSpecification caller, NominationSubmitted nominated, String answer, Map<String, ?> body) {
        return caller.body(body)
                .post("/api/rounds/{code}/participants/{nomination}/offer/" + answer, code, id(nominated));
    }
}
