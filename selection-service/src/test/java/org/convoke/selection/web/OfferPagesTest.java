package org.convoke.selection.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.web.Answers.accept;
import static org.convoke.selection.web.Answers.decline;
import static org.convoke.selection.web.Answers.page;
import static org.convoke.selection.web.Answers.report;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.OfferDeclined;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.PersonalLinkRenewed;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A seat that waits for an answer, as the person sees it who follows the link of the mail.
@QuarkusTest
class OfferPagesTest {

    private static final Instant WEEK_OVER = Instant.parse("2016-10-17T15:00:05Z");
    private static final Instant ALL_OVER = Instant.parse("2016-10-21T15:00:05Z");

    @Inject
    Desk desk;

    @Inject
    PersonalLinks links;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");

    @BeforeEach
    void one_seat_is_offered_and_one_alternate_waits() {
        Desk.inTime();
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk), List.of(in));
    }

    @Test
    void looking_shows_the_offer_and_answers_nothing() {
        var page = page(secret(4)).statusCode(200);
        page.header("Cache-Control", "no-store").header("Referrer-Policy", "no-referrer");
        page.body(containsString(lk.nominee().name()), containsString("Monday 17 October 2016 at 23:59 (UTC+09:00)"));
        page.body(containsString("Sunday 4 December 2016"), containsString("without family members"));
        page(secret(4)).statusCode(200);
        offers().body("status", equalTo(List.of("OFFERED")));
    }

    @Rule({"R103", "R104", "R105", "R107", "R108"})
    @Test
    void the_person_accepts_with_all_declarations() {
        var secret = secret(4);
        given().formParam("declaration", "NO_FAMILY")
                .post("/offers/{secret}/acceptance", secret)
                .then()
                .statusCode(422)
                .body(containsString("this is missing: I will attend the entire programme"))
                .body(containsString("Accept the seat"));
        accept(secret).statusCode(303).header("Location", containsString(secret));
        page(secret).body(containsString("You have accepted the seat"), not(containsString("Decline the seat")));
        accept(secret).statusCode(422).body(containsString("ACCEPTED already"));
        assertThat(desk.events(code, 5).getLast()).isInstanceOf(OfferAccepted.class);
        offers().body("[0].declarations", hasSize(5))
                .body("[0].declarations.version", everyItem(equalTo(1)))
                .body("[0].answeredBy", equalTo("PERSON"));
    }

    @Rule({"R076", "R112"})
    @Test
    void a_seat_that_is_declined_is_offered_to_the_alternate() {
        var secret = secret(4);
        given().post("/offers/{secret}/refusal", secret).then().statusCode(422).body(containsString("choose a reason"));
        decline(secret, "An election was called").statusCode(303);
        var events = desk.events(code, 8);
        assertThat(events.get(4)).isInstanceOf(OfferDeclined.class);
        assertThat(((SeatVacated) events.get(5)).cause()).isEqualTo(Cause.DECLINED);
        assertThat(((AlternatePromoted) events.get(6)).nominee()).isEqualTo(in.nominee());
        var second = (SeatOffered) events.get(7);
        assertThat(second.nominee()).isEqualTo(in.nominee());
        assertThat(second.answerBy()).as("three days").isEqualTo("2016-10-13T14:59:59Z");
        page(secret).body(containsString("You have declined the seat"));
        roster().body("participants.standing", equalTo(List.of("SELECTED", "VACATED")));
    }

    @Rule("R076")
    @Test
    void whoever_stays_silent_loses_the_seat_and_so_does_the_alternate() {
        var first = secret(4);
        TestClock.set(WEEK_OVER);
        var events = desk.events(code, 8);
        assertThat(events.get(4)).isInstanceOf(OfferExpired.class);
        assertThat(((SeatVacated) events.get(5)).cause()).isEqualTo(Cause.EXPIRED);
        assertThat(((SeatOffered) events.get(7)).answerBy()).isEqualTo("2016-10-21T14:59:59Z");
        page(first).body(containsString("no answer in time"), not(containsString("<form")));
        accept(first).statusCode(422);
        TestClock.set(ALL_OVER);
        assertThat(((SeatVacated) desk.events(code, 10).getLast()).nominee()).isEqualTo(in.nominee());
        offers().body("status", equalTo(List.of("EXPIRED", "EXPIRED")));
    }

    @Rule({"R109", "R110", "R111", "R133"})
    @Test
    void a_participant_reports_and_the_npo_passes_it_on() {
        var secret = secret(4);
        report(secret, "A broken leg").statusCode(422).body(containsString("decline it instead"));
        accept(secret).statusCode(303);
        report(secret, " ").statusCode(422).body(containsString("in your words"));
        report(secret, "A broken leg").statusCode(303);
        page(secret).body(containsString("You have told your National Productivity Organization"));
        roster().body("participants.standing", equalTo(List.of("SELECTED")));
        transmit("director.in").statusCode(404);
        transmit("liaison.lk").statusCode(200).body("promoted.nomination", equalTo(id(in).toString()));
        transmit("liaison.lk").statusCode(409);
        var withdrawn = (ParticipantWithdrawn) desk.events(code, 10).get(6);
        assertThat(withdrawn.reason()).isEqualTo(WithdrawalReason.HEALTH);
        assertThat(withdrawn.reportedAt()).isPresent();
        offers().body("[0].status", equalTo("WITHDRAWN"))
                .body(
                        "[0].transmittedAfterSeconds",
                        both(greaterThanOrEqualTo(0)).and(lessThan(3600)));
    }

    private ValidatableResponse transmit(String officer) {
        return person(officer)
                .post("/api/rounds/{code}/participants/{nomination}/withdrawal/transmission", code, id(lk))
                .then();
    }

    @Rule("R075")
    @Test
    void who_fails_to_qualify_after_all_is_replaced() {
        secretariat()
                .body(Map.of("reason", "The degree was not from a recognised institution"))
                .post("/api/rounds/{code}/participants/{nomination}/disqualification", code, id(lk))
                .then()
                .statusCode(204);
        var events = desk.events(code, 7);
        assertThat(((SeatVacated) events.get(4)).cause()).isEqualTo(Cause.DISQUALIFIED);
        assertThat(events.get(5)).isInstanceOf(AlternatePromoted.class);
        assertThat(events.toString()).doesNotContain("degree");
    }

    @Test
    void a_new_link_makes_the_old_one_useless() {
        var old = secret(4);
        renew().statusCode(204);
        var renewed = (PersonalLinkRenewed) desk.events(code, 5).getLast();
        var secret = links.secret(renewed.offer(), renewed.issue());
        page(old)
                .statusCode(404)
                .body(
                        containsString("leads nowhere"),
                        not(containsString(lk.nominee().name())));
        accept(old).statusCode(404);
        accept(secret).statusCode(303);
    }

    @Test
    void nobody_finds_a_page_without_its_secret() {
        page("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").statusCode(404);
        page(((SeatOffered) desk.events(code, 4).get(1)).offer().toString()).statusCode(404);
        assertThat(desk.events(code, 4).toString()).doesNotContain(secret(4));
    }

    private String secret(int events) {
        var offered = desk.events(code, events).stream()
                .filter(SeatOffered.class::isInstance)
                .map(SeatOffered.class::cast)
                .findFirst()
                .orElseThrow();
        return links.secret(offered.offer(), offered.issue());
    }

    private ValidatableResponse renew() {
        return person("liaison.lk")
                .post("/api/rounds/{code}/participants/{nomination}/offer/link", code, id(lk))
                .then();
    }

    private ValidatableResponse offers() {
        return secretariat().get("/api/rounds/{code}/offers", code).then().statusCode(200);
    }

    private ValidatableResponse roster() {
        return secretariat().get("/api/rounds/{code}/roster", code).then().statusCode(200);
    }
}
