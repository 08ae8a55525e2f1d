package org.convoke.selection.web;

import static io.restassured.RestAssured.given;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.web.Answers.accept;
import static org.convoke.selection.web.Answers.decline;
import static org.convoke.selection.web.Answers.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.selection.offer.Declaration;
import org.convoke.testing.Rule;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the form of an offer asks for and takes.
@QuarkusTest
class OfferFormTest {

    private static final String GUIDE = "https://secretariat.example/guide";

    @Inject
    Desk desk;

    @Inject
    PersonalLinks links;

    private final String code = Desk.newCode();

    @BeforeEach
    void a_seat_is_offered_to_whoever_has_read_the_guide() {
        Desk.inTime();
        desk.announced(Offering.guided(code, GUIDE), List.of(nomination(code, "LK")), List.of());
    }

    @Rule("R032")
    @Test
    void where_the_policy_asks_for_it_only_who_has_read_the_guide_accepts() {
        var secret = secret();
        page(secret)
                .body(containsString("href=\"" + GUIDE + "\""))
                .body(containsString("I have read the Guide for Participants"));
        var without = Stream.of(Declaration.values())
                .filter(declaration -> declaration != Declaration.GUIDE_READ)
                .map(Enum::name)
                .toList();
        given().formParam("declaration", without)
                .post("/offers/{secret}/acceptance", secret)
                .then()
                .statusCode(422)
                .body(containsString("this is missing: I have read the Guide for Participants"));
        accept(secret).statusCode(303);
        secretariat()
                .get("/api/rounds/{code}/offers", code)
                .then()
                .body("[0].declarations.declaration", hasItem("GUIDE_READ"))
                .body("[0].answeredAt", notNullValue());
    }

    @Test
    void words_that_are_too_long_are_refused_and_kept_in_the_form() {
        var secret = secret();
        decline(secret, "x".repeat(2001))
                .statusCode(422)
                .body(containsString("longer than 2000 characters"), containsString("x".repeat(2001)))
                .body(containsString("value=\"WORK\" selected"));
        secretariat().get("/api/rounds/{code}/offers", code).then().body("status", equalTo(List.of("OFFERED")));
        decline(secret, "x".repeat(999) + "\r\n" + "y".repeat(1000)).statusCode(303);
    }

    private String secret() {
        var offered = (SeatOffered) desk.events(code, 3).get(1);
        return links.secret(offered.offer(), offered.issue());
    }
}
