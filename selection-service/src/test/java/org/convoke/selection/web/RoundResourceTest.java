package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.convoke.selection.Desk.candidates;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.ids;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.tokyo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.selection.Desk;
import org.convoke.selection.Samples;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From nomination events to a round, and from an announcement to events, through the real parts.
@QuarkusTest
class RoundResourceTest {

    @Inject
    Desk desk;

    private final String code = Desk.newCode();

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Test
    void a_round_follows_its_notification_to_new_dates_and_to_the_end() {
        desk.open(tokyo(code), nomination(code, "LK"));
        desk.tell(new CountryDidNotNominate(code, "FJ", Instant.parse("2016-10-01T14:59:59Z")));
        desk.tell(new ProjectPostponed(code, "Floods.", Instant.EPOCH, Optional.empty(), Optional.empty()));
        await().untilAsserted(() -> round().body("postponed", equalTo(true)).body("silentCountries", contains("FJ")));

        desk.tell(Samples.revised(code, false));
        await().untilAsserted(() -> round().body("postponed", equalTo(false))
                .body("startsOn", equalTo("2017-03-06"))
                .body("announceBy", equalTo("2017-02-06"))
                .body("stay.arriveOn", equalTo("2017-03-05")));

        desk.tell(new ProjectCancelled(code, "Floods.", Instant.EPOCH));
        desk.awaitStatus(code, "CANCELLED");
        Desk.assertProblem(desk.announce(code), 409, "round-cancelled", "R129");
    }

    private ValidatableResponse round() {
        return secretariat().get("/api/rounds/{code}", code).then().statusCode(200);
    }

    @Rule({"R011", "R012"})
    @Test
    void a_notified_project_is_a_round_with_its_dates_and_seats() {
        desk.open(tokyo(code), nomination(code, "LK"));
        person("director.in")
                .get("/api/rounds/{code}", code)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDING"))
                .body("closesAt", equalTo("2016-10-01T14:59:59Z"))
                .body("announceBy", equalTo("2016-11-07"))
                .body("overseasSeats", equalTo(18))
                .body("localSeats", equalTo(2))
                .body("overbookingSeats", equalTo(2))
                .body("stay.insuredFrom", equalTo("2016-12-04"))
                .body("stay.insuredTo", equalTo("2016-12-10"))
                .body("announcedOn", nullValue())
                .body("counts", nullValue());
        person("director.in").get("/api/rounds").then().statusCode(200).body("project", hasItem(code));
    }

    @Rule({"R069", "R131"})
    @Test
    void decisions_are_silent_and_the_announcement_tells_everybody() {
        var lk = nomination(code, "LK");
        var in = nomination(code, "IN");
        var jp = nomination(code, "JP");
        var vn = nomination(code, "VN");
        desk.open(tokyo(code), lk, in, jp, vn);
        desk.decide(code, ids(in, jp), ids(lk)).then().statusCode(200);
        desk.decide(code, ids(lk, jp), ids(in))
                .then()
                .statusCode(200)
                .body("counts.candidates", equalTo(4))
                .body("counts.eligible", equalTo(4))
                .body("counts.participants", equalTo(2))
                .body("counts.alternates", equalTo(1));
        assertThat(desk.outbox(code)).isZero();

        desk.announce(code).then().statusCode(200).body("announcedOn", equalTo("2016-10-10"));
        assertThat(desk.events(code, 5))
                .containsExactlyInAnyOrder(
                        new ParticipantSelected(code, lk.nominee(), Optional.of(Samples.STAY)),
                        new ParticipantSelected(code, jp.nominee(), Optional.empty()),
                        new AlternateListed(code, in.nominee(), 1),
                        new CandidateNotSelected(code, vn.nominee()),
                        new SelectionAnnounced(code, LocalDate.of(2016, 10, 10), 1, 1, 1))
                .last()
                .isInstanceOf(SelectionAnnounced.class);
    }

    @Test
    void a_round_is_announced_once() {
        var lk = nomination(code, "LK");
        desk.announced(tokyo(code), List.of(lk), List.of());
        Desk.assertProblem(desk.announce(code), 409, "already-announced", "R073");
        Desk.assertProblem(desk.decide(code, ids(lk), List.of()), 409, "already-announced", "R073");
        assertThat(desk.outbox(code)).isEqualTo(2);
    }

    @Test
    void a_replayed_announcement_is_answered_again_and_tells_nobody_twice() {
        var lk = nomination(code, "LK");
        desk.open(tokyo(code), lk);
        desk.decide(code, ids(lk), List.of());
        for (var attempt = 0; attempt < 2; attempt++) {
            secretariat()
                    .header("Idempotency-Key", "announce-" + code)
                    .header("If-Match", "*")
                    .body(Map.of())
                    .post("/api/rounds/{code}/announcement", code)
                    .then()
                    .statusCode(200)
                    .body("counts.participants", equalTo(1));
        }
        assertThat(desk.outbox(code)).isEqualTo(2);
    }

    @Rule("R073")
    @Test
    void after_the_last_day_an_announcement_needs_a_reason() {
        var lk = nomination(code, "LK");
        desk.open(tokyo(code), lk);
        desk.decide(code, ids(lk), List.of());
        TestClock.set(Instant.parse("2016-11-08T00:00:00Z"));
        Desk.assertProblem(desk.announce(code), 422, "delay-unexplained", "R073");
        assertThat(desk.outbox(code)).isZero();
        desk.announce(code, Map.of("lateReason", "A flood")).then().statusCode(200);
    }

    @Rule("R065")
    @Test
    void late_nominations_arrive_after_the_closing_and_even_after_the_announcement() {
        var lk = nomination(code, "LK");
        desk.open(tokyo(code), lk);
        desk.tell(nomination(code, "IN", Samples.PROFILE, true, Set.of(), false));
        desk.awaitCandidates(code, 2);
        desk.decide(code, ids(lk), List.of());
        desk.announce(code);
        var tooLate = nomination(code, "VN", Samples.PROFILE, true, Set.of(), false);
        desk.tell(tooLate, new NominationCompleted(code, id(tooLate)));
        desk.awaitCandidates(code, 3);
        candidates(code).body("find { it.country == 'VN' }.standing", equalTo("NOMINATED"));
        assertThat(desk.outbox(code)).isEqualTo(3);
    }

    @Test
    void the_officer_sees_a_verdict_with_evidence_for_every_criterion() {
        desk.open(tokyo(code), nomination(code, "LK", Samples.BASIC_ENGLISH, true, Set.of(), false));
        candidates(code)
                .body("[0].verdicts.criterion", contains("ORGANISATION", "EXPERIENCE", "DEGREE", "ENGLISH", "AGE"))
                .body("[0].verdicts.verdict", contains("MET", "MET", "MET", "NOT_MET", "NOTE"))
                .body("[0].verdicts[3].evidence", equalTo("English: basic; proficient asked for"))
                .body("[0].eligible", equalTo(false))
                .body("[0].exclusions.rule", contains("R037", "R065"));
    }

    @Rule({"R052", "R066"})
    @Test
    void documents_and_approvals_that_arrive_later_lift_the_exclusions() {
        var missing = Set.of(DocumentKind.PHOTO);
        var nominated = nomination(code, "IN", Samples.PROFILE, false, missing, true);
        desk.open(tokyo(code), nominated);
        candidates(code).body("[0].exclusions.rule", contains("R066", "R052")).body("[0].eligible", equalTo(true));
        desk.tell(new NominationCompleted(code, id(nominated)), new GovernmentApprovalConfirmed(code, id(nominated)));
        await().untilAsserted(() -> candidates(code).body("[0].exclusions", empty()));
        desk.decide(code, ids(nominated), List.of()).then().statusCode(200);
    }

    @Rule("R052")
    @Test
    void a_document_that_is_taken_back_excludes_again() {
        var nominated = nomination(code, "IN", Samples.PROFILE, false, Set.of(), false);
        desk.open(tokyo(code), nominated);
        candidates(code).body("[0].exclusions", empty());
        desk.tell(new NominationIncomplete(code, id(nominated), Set.of(DocumentKind.MEDICAL_DECLARATION)));
        await().untilAsserted(() -> candidates(code).body("[0].exclusions.rule", contains("R052")));
    }
}
