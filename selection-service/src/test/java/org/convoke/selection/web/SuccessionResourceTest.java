package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.OfferPolicy.Promotion;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.AlternatePromotionProposed;
import org.convoke.contracts.SelectionEvent.AlternateReleased;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the officer sees and decides where promotions are confirmed.
@QuarkusTest
class SuccessionResourceTest {

    private static final OfferPolicy CONFIRMED = new OfferPolicy(7, 3, 30, 10, 3, Promotion.CONFIRMED);
    private static final Instant NO_VISA = Instant.parse("2016-11-10T00:00:00Z");
    private static final Instant STARTED = Instant.parse("2016-12-05T00:00:00Z");

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted vn = nomination(code, "VN");

    @BeforeEach
    void somebody_has_withdrawn() {
        Desk.inTime();
        desk.announced(Offering.tokyo(code, 1, CONFIRMED), List.of(lk), List.of(in, vn));
        Desk.withdraw(person("liaison.lk"), code, id(lk)).then().statusCode(200).body("promoted", nullValue());
        assertThat(desk.events(code, 8).getLast()).isInstanceOf(AlternatePromotionProposed.class);
    }

    @Rule({"R069", "R079"})
    @Test
    void the_officer_agrees_and_the_alternate_has_the_seat() {
        succession()
                .body("vacancies", hasSize(1))
                .body("vacancies[0].proposed", equalTo(id(in).toString()))
                .body("alternates.find { it.standing == 'ALTERNATE' }.nomination", equalTo(id(vn).toString()));
        promote(secretariat(), Map.of("nomination", id(in))).then().statusCode(204);
        var events = desk.events(code, 10);
        assertThat(((AlternatePromoted) events.get(8)).nominee()).isEqualTo(in.nominee());
        assertThat(events.get(9)).isInstanceOf(SeatOffered.class);
        succession().body("vacancies", hasSize(0));
        assertProblem(promote(secretariat(), Map.of("nomination", id(vn))), 409, "no-vacancy", "R112");
    }

    @Rule("R079")
    @Test
    void to_pass_somebody_over_needs_a_reason() {
        assertProblem(promote(secretariat(), Map.of("nomination", id(vn))), 422, "turn-unexplained", "R079");
        promote(secretariat(), Map.of("nomination", id(vn), "reason", "Works on the very topic"))
                .then()
                .statusCode(204);
        succession().body("alternates.nomination", equalTo(List.of(id(in).toString())));
        succession().body("alternates.standing", equalTo(List.of("ALTERNATE")));
    }

    @Rule("R112")
    @Test
    void who_cannot_make_it_any_more_is_shown_with_the_reason_and_refused() {
        TestClock.set(NO_VISA);
        succession().body("alternates.hurdle.kind", equalTo(List.of("VISA", "VISA")));
        assertProblem(promote(secretariat(), Map.of("nomination", id(in))), 409, "cannot-make-it", "R112");
        visa("director.lk", in).statusCode(404);
        visa("director.in", in).statusCode(204);
        succession().body("alternates.find { it.country == 'IN' }.hurdle", nullValue());
        promote(secretariat(), Map.of("nomination", id(in))).then().statusCode(204);
    }

    @Test
    void only_the_secretariat_sees_the_line_and_promotes() {
        for (var caller : List.of("director.lk", "host.jp")) {
            person(caller).get("/api/rounds/{code}/succession", code).then().statusCode(403);
            promote(person(caller), Map.of("nomination", id(in))).then().statusCode(403);
        }
    }

    @Test
    void when_the_project_starts_those_who_wait_are_released() {
        TestClock.set(STARTED);
        assertThat(desk.events(code, 10).subList(8, 10)).allMatch(AlternateReleased.class::isInstance);
        succession().body("alternates.standing", equalTo(List.of("RELEASED", "RELEASED")));
    }

    private Response promote(RequestSpecification caller, Map<String, ?> body) {
        return caller.body(body).post("/api/rounds/{code}/participants/{nomination}/succession", code, id(lk));
    }

    private ValidatableResponse visa(String officer, NominationSubmitted nominated) {
        return person(officer)
                .body(Map.of("needed", false))
                .put("/api/rounds/{code}/candidates/{nomination}/visa", code, id(nominated))
                .then();
    }

    private ValidatableResponse succession() {
        return secretariat().get("/api/rounds/{code}/succession", code).then().statusCode(200);
    }
}
