package org.convoke.selection.web.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.web.bench.Screen.page;
import static org.convoke.selection.web.bench.Screen.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.OfferPolicy.Promotion;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.selection.offer.Declaration;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// After the announcement: somebody withdraws, an officer gives the seat to an alternate, answers come in by telephone.
@QuarkusTest
class SeatPagesTest {

    private static final OfferPolicy CONFIRMED = new OfferPolicy(7, 3, 30, 10, 3, Promotion.CONFIRMED);

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted vn = nomination(code, "VN");

    @BeforeEach
    void one_seat_and_two_who_wait() {
        Desk.inTime();
        desk.announced(Offering.tokyo(code, 1, CONFIRMED), List.of(lk), List.of(in, vn));
    }

    @Rule({"R109", "R110", "R112"})
    @Test
    void the_secretariat_withdraws_somebody_and_gives_the_seat_to_the_next() throws IOException {
        var words = Map.of("reason", "VISA", "explanation", "The embassy said no");
        act("withdrawal", words).statusCode(303);
        act("withdrawal", words).statusCode(422).body(containsString("The embassy said no"));
        var html = seats().extract().asString();
        Files.writeString(Path.of("target", "seats.html"), html);
        assertThat(html)
                .contains("left by " + lk.nominee().name(), in.nominee().name() + "</bdi> is next, if you agree");
        assertThat(today()).contains("Agree to who gets 1 free seat");
        give(Map.of("alternate", id(in))).statusCode(303);
        give(Map.of("alternate", id(vn))).statusCode(422).body(containsString("not to be filled"));
        seats().body(not(containsString("left by")), containsString("waits for an answer until"));
        assertThat(today()).isEmpty();
    }

    @Rule("R079")
    @Test
    void passing_somebody_over_needs_a_reason() {
        act("withdrawal", Map.of("reason", "WORK", "explanation", "An election"))
                .statusCode(303);
        give(Map.of("alternate", id(vn)))
                .statusCode(422)
                .body(containsString(
                        "turn than that of nomination " + vn.nominee().name()));
        give(Map.of("reason", "Because")).statusCode(422).body(containsString("The alternate is missing"));
        give(Map.of("alternate", id(vn), "reason", "Works on the very topic")).statusCode(303);
        participant(vn).body(containsString("Works on the very topic"));
    }

    @Rule("R112")
    @Test
    void who_cannot_make_it_is_shown_with_the_lead_time() {
        TestClock.set(Instant.parse("2016-11-10T00:00:00Z"));
        seats().body(containsString("cannot make it: visa takes 30 days before the start and 25 are left"));
        send("mika.sato", Map.of("needed", "no"), path(in) + "/travel/visa-need")
                .statusCode(303);
        seats().body(containsString("needs no visa"));
    }

    @Rule({"R104", "R105"})
    @Test
    void an_answer_by_telephone_is_noted_with_its_declarations() throws IOException {
        Files.writeString(
                Path.of("target", "participant.html"), participant(lk).extract().asString());
        act("offer/acceptance", Map.of("declaration", "NO_FAMILY"))
                .statusCode(422)
                .body(containsString("this is missing"));
        act("offer/link", Map.of()).statusCode(303);
        act("offer/acceptance", Map.of("declaration", declarations())).statusCode(303);
        participant(lk).body(containsString("accepted, "), not(containsString("Accept the seat for this person")));
        act("offer/acceptance", Map.of("declaration", declarations()))
                .statusCode(422)
                .body(containsString("ACCEPTED already"));
    }

    private static List<String> declarations() {
        return Stream.of(Declaration.values()).map(Enum::name).toList();
    }

    @Rule("R075")
    @Test
    void a_seat_is_declined_or_taken_back() {
        act("offer/refusal", Map.of("reason", "")).statusCode(422).body(containsString("The reason is missing"));
        act("disqualification", Map.of("reason", " ")).statusCode(422);
        act("disqualification", Map.of("reason", "The degree was not recognised"))
                .statusCode(303);
        Desk.secretariat().get("/api/rounds/{code}/offers", code).then().body("status", hasItem("DISQUALIFIED"));
        seats().body(containsString("seat taken back"));
    }

    private String today() {
        var html = page("anan.chai", "/today/panel").extract().asString();
        return html.lines().filter(line -> line.contains(code)).findFirst().orElse("");
    }

    private ValidatableResponse seats() {
        return page("mika.sato", "/rounds/{code}/seats", code).statusCode(200);
    }

    private ValidatableResponse participant(NominationSubmitted person) {
        return page("mika.sato", path(person)).statusCode(200);
    }

    private String path(NominationSubmitted person) {
        return "/rounds/%s/participants/%s".formatted(code, id(person));
    }

    private ValidatableResponse act(String what, Map<String, ?> form) {
        return send("mika.sato", form, path(lk) + "/" + what);
    }

    private ValidatableResponse give(Map<String, ?> form) {
        return send("mika.sato", form, "/rounds/{code}/seats/vacated/{left}", code, id(lk));
    }
}
