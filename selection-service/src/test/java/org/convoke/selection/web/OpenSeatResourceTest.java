package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.Set;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.OfferPolicy.Promotion;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.SeatReallocated;
import org.convoke.contracts.SelectionEvent.SeatReallocationProposed;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A seat that stayed empty because Mongolia put nobody forward. One of two overseas seats is taken, two people wait.
@QuarkusTest
class OpenSeatResourceTest {

    private static final OfferPolicy POLICY = new OfferPolicy(30, 3, 30, 10, 3, Promotion.AUTOMATIC);
    private static final Instant CLOSED = Instant.parse("2016-10-01T15:00:00Z");
    private static final Instant NO_ANSWER = Instant.parse("2016-10-13T15:00:05Z");
    private static final Instant NO_VISA = Instant.parse("2016-11-10T00:00:00Z");

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted vn = nomination(code, "VN");

    @BeforeEach
    void one_seat_is_left_empty() {
        Desk.inTime();
        desk.tell(Offering.tokyo(code, 2, POLICY));
        desk.tell(lk, in, vn);
        desk.close(code);
        desk.tell(new CountryDidNotNominate(code, "MN", CLOSED));
        desk.awaitStatus(code, "DECIDING");
        desk.awaitSilent(code, "MN");
        desk.decide(code, List.of(id(lk)), List.of(id(in), id(vn))).then().statusCode(200);
        desk.announce(code).then().statusCode(200);
    }

    @Rule({"R077", "R082"})
    @Test
    void the_best_alternate_is_proposed_and_has_the_seat_once_the_officer_agrees() {
        var proposed = (SeatReallocationProposed) desk.events(code, 6).getLast();
        assertThat(proposed.nominee()).isEqualTo(in.nominee());
        assertThat(proposed.absent()).isEqualTo(Set.of("MN"));
        succession()
                .body("absent", hasItem("MN"))
                .body("vacancies", hasSize(0))
                .body("openSeats.find { it.pool == 'OVERSEAS' }.seat", equalTo(2))
                .body("openSeats.find { it.pool == 'OVERSEAS' }.proposed", equalTo(id(in).toString()));
        give(secretariat(), 2, Map.of("nomination", id(in))).then().statusCode(204);
        var events = desk.events(code, 8);
        assertThat(((SeatReallocated) events.get(6)).nominee()).isEqualTo(in.nominee());
        assertThat(((SeatOffered) events.get(7)).answerBy()).as("three days").isEqualTo("2016-10-13T14:59:59Z");
        succession().body("openSeats.find { it.pool == 'OVERSEAS' }", nullValue());
        assertProblem(give(secretariat(), 2, Map.of("nomination", id(vn))), 409, "seat-not-open", "R082");
    }

    @Rule("R076")
    @Test
    void whoever_does_not_answer_is_followed_by_the_next() {
        give(secretariat(), 2, Map.of("nomination", id(in))).then().statusCode(204);
        TestClock.set(NO_ANSWER);
        var events = desk.events(code, 12);
        assertThat(((OfferExpired) events.get(8)).nominee()).isEqualTo(in.nominee());
        var promoted = (AlternatePromoted) events.get(10);
        assertThat(promoted.nominee()).isEqualTo(vn.nominee());
        assertThat(promoted.replaces()).isEqualTo(in.nominee());
    }

    @Rule("R079")
    @Test
    void to_pass_over_whose_turn_it_is_needs_a_reason() {
        assertProblem(give(secretariat(), 2, Map.of("nomination", id(vn))), 422, "turn-unexplained", "R079");
        give(secretariat(), 2, Map.of("nomination", id(vn), "reason", "Works on the topic"))
                .then()
                .statusCode(204);
        succession().body("alternates.standing", equalTo(List.of("ALTERNATE")));
    }

    @Rule("R112")
    @Test
    void nobody_gets_it_without_time_for_a_visa() {
        TestClock.set(NO_VISA);
        assertProblem(give(secretariat(), 2, Map.of("nomination", id(in))), 409, "cannot-make-it", "R112");
    }

    @Test
    void other_seats_and_other_people_are_refused() {
        assertProblem(give(secretariat(), 1, Map.of("nomination", id(in))), 409, "seat-not-open", "R082");
        assertProblem(give(secretariat(), 3, Map.of("nomination", id(in))), 409, "seat-not-open", "R082");
        assertProblem(give(secretariat(), 2, Map.of("nomination", id(lk))), 422, "not-in-line", "R078");
        give(person("director.lk"), 2, Map.of("nomination", id(in))).then().statusCode(403);
    }

    private Response give(RequestSpecification caller, int seat, Map<String, ?> body) {
        return caller.body(body).post("/api/rounds/{code}/open-seats/OVERSEAS/{seat}/succession", code, seat);
    }

    private ValidatableResponse succession() {
        return secretariat().get("/api/rounds/{code}/succession", code).then().statusCode(200);
    }
}
