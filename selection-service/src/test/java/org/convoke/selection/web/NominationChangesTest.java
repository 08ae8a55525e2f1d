package org.convoke.selection.web;

import static org.awaitility.Awaitility.await;
import static org.convoke.selection.Desk.candidates;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.ids;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.tokyo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.contracts.NominationEvent.Rank;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.selection.Desk;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What NPOs and the Secretariat do with nominations after they were submitted, as a round hears of it.
@QuarkusTest
class NominationChangesTest {

    private static final Instant THEN = Instant.parse("2016-10-10T00:00:00Z");

    @Inject
    Desk desk;

    private final String code = Desk.newCode();

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Rule({"R068", "R069"})
    @Test
    void a_recall_takes_a_proposal_back_where_the_officer_sees_it() {
        var lk = nomination(code, "LK");
        var in = nomination(code, "IN");
        desk.open(tokyo(code), lk, in);
        desk.decide(code, ids(lk, in), List.of()).then().statusCode(200);
        desk.tell(new NominationRecalled(code, lk.nominee(), THEN));

        await().untilAsserted(() -> secretariat()
                .get("/api/rounds/{code}", code)
                .then()
                .body("counts.overtaken.because", contains("RECALLED"))
                .body("counts.participants", equalTo(1)));
        candidates(code).body("find { it.country == 'LK' }.exclusions.rule", contains("R068"));
        Desk.assertProblem(desk.announce(code), 409, "decisions-overtaken", "R069");
        Desk.assertProblem(desk.decide(code, ids(lk), List.of()), 422, "recalled", "R068");
        desk.decide(code, ids(in), List.of()).then().statusCode(200).body("counts.overtaken", empty());
        desk.announce(code).then().statusCode(200);
    }

    @Rule({"R052", "R069"})
    @Test
    void a_document_taken_back_after_the_decision_holds_up_the_announcement() {
        var lk = nomination(code, "LK");
        desk.open(tokyo(code), lk);
        desk.decide(code, ids(lk), List.of()).then().statusCode(200);
        desk.tell(new NominationIncomplete(code, id(lk), Set.of(DocumentKind.PHOTO)));

        await().untilAsserted(() -> secretariat()
                .get("/api/rounds/{code}", code)
                .then()
                .body("counts.overtaken.because", contains("INCOMPLETE"))
                .body("counts.participants", equalTo(0)));
        Desk.assertProblem(desk.announce(code), 409, "decisions-overtaken", "R069");
    }

    @Rule("R068")
    @Test
    void a_returned_candidate_can_be_chosen_once_the_npo_has_submitted_again() {
        var lk = nomination(code, "LK");
        desk.open(tokyo(code), lk);
        desk.tell(new NominationReturned(code, id(lk), THEN, Optional.empty()));
        await().untilAsserted(() -> candidates(code).body("[0].exclusions.rule", contains("R068")));
        Desk.assertProblem(desk.decide(code, ids(lk), List.of()), 422, "clarification-awaited", "R068");

        desk.tell(again(lk));
        await().untilAsserted(
                        () -> candidates(code).body("[0].exclusions", empty()).body("size()", equalTo(1)));
        desk.decide(code, ids(lk), List.of()).then().statusCode(200);
    }

    @Rule("R045")
    @Test
    void the_present_order_of_preference_replaces_the_ranks() {
        var lk = nomination(code, "LK");
        var second = nomination(code, "LK");
        var in = nomination(code, "IN");
        desk.open(tokyo(code), lk, second, in);
        desk.tell(new NomineesRanked(code, "LK", List.of(new Rank(id(second), 1)), THEN));

        await().untilAsserted(() -> candidates(code)
                .body("find { it.nomination == '%s' }.rank".formatted(id(lk)), nullValue())
                .body("find { it.nomination == '%s' }.rank".formatted(id(second)), equalTo(1))
                .body("find { it.country == 'IN' }.rank", equalTo(1)));
    }

    private static NominationSubmitted again(NominationSubmitted first) {
        return new NominationSubmitted(
                first.project(),
                first.nominee(),
                first.profile(),
                first.rank(),
                first.submittedAt(),
                first.late(),
                first.missing(),
                first.provisional(),
                Optional.of(THEN));
    }
}
