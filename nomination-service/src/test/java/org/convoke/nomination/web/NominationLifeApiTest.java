package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the first draft to the recall, each act for itself.
@QuarkusTest
class NominationLifeApiTest {

    private static final String AFTER_CLOSING = "2016-10-05T00:00:00Z";

    @Inject
    Published published;

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Rule({"R047", "R048"})
    @Test
    void a_draft_is_the_npos_alone_until_an_officer_endorses_it() {
        var draft = Life.draft(code, "{\"candidate\": {\"familyName\": \"Perera\"}, \"documents\": []}");

        draft.read(Api.secretariat()).statusCode(404);
        draft.read(Api.npo("in")).statusCode(404);
        Api.secretariat().get("api/projects/{code}/nominations", code).then().body("items", hasSize(0));
        Api.npo("lk").get("api/projects/{code}/nominations/drafts", code).then().body("items.id", hasItem(draft.id()));
        draft.endorse()
                .statusCode(422)
                .body("rule", equalTo("R047"))
                .body("detail", containsString("candidate.givenName"));

        draft.edit(Api.npo("lk"), draft.tag(), Life.form("Perera")).statusCode(200);
        draft.endorse()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("endorsement.name", equalTo("Dilani Fernando"))
                .body("endorsement.role", equalTo("LIAISON_OFFICER"))
                .body("form", nullValue());
        draft.read(Api.secretariat()).statusCode(200);
        await().until(() -> published.of(code).size() == 2);
    }

    @Rule("R048")
    @Test
    void a_designated_officer_endorses_under_a_delegation_that_the_nomination_names() {
        var draft = Life.draft(code, Life.form("Perera"));
        draft.act(Api.as(Tokens.person("designated.lk")), "endorsement", Map.of())
                .statusCode(200)
                .body("endorsement.role", equalTo("DESIGNATED_OFFICER"))
                .body("endorsement.delegation", notNullValue());
    }

    @Test
    void of_two_officers_who_edit_the_same_nomination_one_is_told_and_loses_nothing() {
        var draft = Life.draft(code, Life.form("Perera"));
        var seenByBoth = draft.tag();

        draft.edit(Api.as(Tokens.person("director.lk")), seenByBoth, Life.form("Fernando"))
                .statusCode(200);
        draft.edit(Api.as(Tokens.person("liaison.lk")), seenByBoth, Life.form("Silva"))
                .statusCode(412)
                .body("type", equalTo("urn:convoke:problem:stale"));
        Api.npo("lk")
                .body(Life.form("Silva"))
                .put("api/nominations/{id}", draft.id())
                .then()
                .statusCode(428);

        draft.read(Api.npo("lk")).body("form.candidate.familyName", equalTo("Fernando"));
        draft.edit(Api.as(Tokens.person("liaison.lk")), draft.tag(), Life.form("Silva"))
                .statusCode(200);
        versions(draft).body("act", equalTo(List.of("DRAFTED", "EDITED", "EDITED")));
    }

    @Rule("R068")
    @Test
    void every_version_says_who_changed_what_and_when() {
        var draft = Life.draft(code, Life.form("Perera"));
        draft.edit(Api.as(Tokens.person("director.lk")), draft.tag(), Life.form("Fernando"))
                .statusCode(200);

        versions(draft)
                .body("[1].by", equalTo("director.lk@lk.npo.example"))
                .body("[1].at", startsWith("2016-06-01T00:0"))
                .body("[1].changed", containsInAnyOrder("candidate.familyName", "candidate.email"))
                .body("[0].form.candidate.familyName", equalTo("Perera"));
        Api.npo("in").get("api/nominations/{id}/versions", draft.id()).then().statusCode(404);
    }

    @Rule("R068")
    @Test
    void until_closing_an_npo_corrects_what_it_submitted() {
        var nomination = Life.submitted(code, 1, "Perera");
        nomination.edit(Api.npo("lk"), nomination.tag(), Life.form("Fernando")).body("name", equalTo("Nimal Perera"));
        nomination.endorse().statusCode(200).body("name", equalTo("Ruwan Fernando"));

        TestClock.set(Instant.parse(AFTER_CLOSING));
        nomination
                .edit(Api.npo("lk"), nomination.tag(), Life.form("Silva"))
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:corrections-closed"));
    }

    @Rule({"R065", "R068"})
    @Test
    void a_returned_nomination_is_answered_after_closing_and_stays_in_time() {
        var nomination = Life.submitted(code, 1, "Perera");
        TestClock.set(Instant.parse(AFTER_CLOSING));
        nomination
                .sendBack("Which ministry does she work for?", "2016-10-12")
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        nomination.read(Api.npo("lk")).body("clarification.text", equalTo("Which ministry does she work for?"));
        nomination.read(Api.npo("in")).statusCode(404);

        nomination.edit(Api.npo("lk"), nomination.tag(), Life.form("Perera")).statusCode(200);
        nomination
                .endorse()
                .statusCode(200)
                .body("late", equalTo(false))
                .body("submittedAt", startsWith("2016-06-01T00:0"))
                .body("clarification", nullValue());
        versions(nomination)
                .body("act", equalTo(List.of("SUBMITTED", "RETURNED", "EDITED", "RESUBMITTED")))
                .body("[1].by", equalTo("Mika Sato"))
                .body("[1].remark", containsString("ministry"));
        await().until(() -> published.of(code).size() == 7); // two countries stayed silent
        assertThat(published.of(code)).noneMatch(event -> event.json().contains("ministry does she"));
    }

    @Test
    void a_day_for_the_answer_that_has_passed_is_refused() {
        var nomination = Life.submitted(code, 1, "Perera");
        nomination.sendBack("Which ministry?", "2016-05-31").statusCode(422).body("rule", equalTo("R068"));
    }

    @Rule({"R045", "R068"})
    @Test
    void a_recall_frees_the_rank_and_those_behind_move_up() {
        var first = Life.submitted(code, 1, "Perera");
        var second = Life.submitted(code, 2, "Silva");
        first.recall("She has changed her ministry.").statusCode(200).body("status", equalTo("RECALLED"));

        second.read(Api.npo("lk")).body("rank", equalTo(1));
        first.recall("Again.").statusCode(409).body("type", equalTo("urn:convoke:problem:not-as-it-stands"));
        Life.submitted(code, 2, "Perera");
        await().until(() -> published.of(code).size() == 6);
        assertThat(published.of(code))
                .extracting(Published.Event::type)
                .contains("org.convoke.nomination.NominationRecalled", "org.convoke.nomination.NomineesRanked");
        assertThat(published.of(code)).noneMatch(event -> event.json().contains("changed her ministry"));
    }

    @Rule({"R044", "R134"})
    @Test
    void the_npo_is_warned_of_a_short_list_and_never_refused() {
        Api.nominate(code, Api.nomination(1, "Mendis")).statusCode(201).body("warnings.rule", hasItem("R044"));
        Api.nominate(code, Api.nomination(2, "Rathnapala")).statusCode(201).body("warnings.rule", hasItem("R044"));
        Api.nominate(code, bornAlone("1972-07-21", Api.nomination(3, "Obeysekera")))
                .statusCode(201)
                .body("warnings", hasSize(0));
    }

    @Rule({"R033", "R034", "R035", "R036", "R037", "R042"})
    @Test
    void the_npo_is_told_which_criteria_a_nominee_does_not_meet() {
        var body = bornAlone("1972-07-22", Api.nomination(1, "Wickramanayake"))
                .replace("\"relevantYears\": 9", "\"relevantYears\": 4")
                .replace("\"PROFICIENT\"", "\"BASIC\"")
                .replace("\"MASTER\"", "\"SECONDARY\"")
                .replace("\"NATIONAL_GOVERNMENT\"", "\"PRIVATE\"");
        var nomination = new Life(Api.nominate(code, body)
                .statusCode(201)
                .body("warnings.rule", containsInAnyOrder("R034", "R035", "R036", "R037", "R044"))
                .extract()
                .path("id"));
        versions(nomination).body("[0].remark", equalTo("Endorsed in spite of: R034, R035, R036, R037"));
    }

    @Rule("R066")
    @Test
    void an_approval_to_follow_has_a_day_and_is_overdue_after_it() {
        var body = Api.nomination(1, "Perera").replace("NOT_NEEDED", "TO_FOLLOW");
        var nomination = new Life(Api.nominate(code, body)
                .statusCode(201)
                .body("late", equalTo(false))
                .body("approvalDueOn", equalTo("2016-10-22"))
                .body("approvalOverdue", equalTo(false))
                .body("warnings.rule", hasItem("R066"))
                .extract()
                .path("id"));

        TestClock.set(Instant.parse("2016-10-22T15:00:00Z"));
        nomination.read(Api.secretariat()).body("approvalOverdue", equalTo(true));
        Api.secretariat()
                .get("api/projects/{code}/nominations", code)
                .then()
                .body("items.approvalOverdue", everyItem(equalTo(true)));
        Api.npo("lk")
                .post("api/nominations/{id}/government-approval", nomination.id())
                .then()
                .body("approvalOverdue", equalTo(false))
                .body("approvalDueOn", nullValue())
                .body("warnings.rule", not(hasItem("R066")));
    }

    /// On a day on which nobody of another test is born, so that nobody looks like this person (R045).
    private static String bornAlone(String day, String nomination) {
        return nomination.replace("1972-03-01", day);
    }

    private static ValidatableResponse versions(Life nomination) {
        return Api.npo("lk")
                .get("api/nominations/{id}/versions", nomination.id())
                .then()
                .statusCode(200);
    }
}
