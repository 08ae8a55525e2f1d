package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Until;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// The workshop in Tokyo is postponed after its window has closed, gets other dates by a revision that opens the window
/// again, and is cancelled in the end: every service follows, and everybody concerned is told.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisedProjectJourney {
    private static final int WEEKS = 13;
    private static final Set<String> NOMINATING = Set.of("LK", "IN");

    private final Nominees nominees = Nominees.named("16-IN-98-GE-WSP-A");
    private final List<Nominee> nominated = List.of(nominees.of("LK", 1), nominees.of("LK", 2), nominees.of("IN", 1));
    private Stage stage;
    private Caller officer;
    private String project;
    private Map<String, String> reconfirmed;
    private JsonNode round;
    private JsonNode course;

    @BeforeAll
    void tell(RunningPlatform running) {
        var platform = running.platform();
        platform.moveClock(Instant.parse("2016-05-24T00:00:00Z"));
        stage = new Stage(
                platform, _ -> {}, Draft.named("16-IN-98-GE-WSP-A").besides(NominationDesk.projects(platform)));
        officer = platform.as(Account.OFFICER);
        project = "/nominations/api/projects/" + stage.project().code();
        nominate();
        postpone();
        revise();
        closeAgain();
        cancel();
    }

    private void nominate() {
        var desk = new NominationDesk(stage);
        stage.at("2016-05-24T09:00");
        desk.publish();
        desk.nominate("2016-06-14T10:00", nominated);
        new SelectionDesk(stage).watchWindowClose(21 - NOMINATING.size());
    }

    private void postpone() {
        stage.at("2016-10-20T10:00");
        change("postponement", Map.of("reason", "The venue is needed for elections in that week."));
        stage.journal().expect("ProjectPostponed", 1, "host");
        Until.holds("the round to wait", () -> round().get("postponed").booleanValue());
    }

    private void revise() {
        stage.at("2016-11-21T10:00");
        var body = Map.of("notification", later(), "reason", "New dates after the elections.");
        change("revisions", body);
        stage.journal().expect("ProjectNotificationRevised", 1, "host");
        Until.holds(
                "the round to follow", () -> round().get("status").textValue().equals("OPEN"));
        round = round();
        course = officer.get("/certificates/api/projects/" + stage.project().code(), JsonNode.class);
        stage.platform().as(Account.system("LK")).post(project + "/reconfirmation", Map.of(), ObjectNode.class);
        reconfirmed = officer.list(project + "/countries", JsonNode.class).stream()
                .collect(Collectors.toMap(
                        row -> row.get("country").textValue(),
                        row -> row.get("reconfirmed").textValue()));
    }

    private void closeAgain() {
        stage.at("2016-12-31T23:59:57");
        stage.journal().expect("NominationWindowClosed", 1, "host");
        stage.journal().expect("CountryDidNotNominate", 21 - NOMINATING.size(), "npo");
        Until.holds(
                "the round to await decisions again",
                () -> round().get("status").textValue().equals("DECIDING"));
    }

    private void cancel() {
        stage.at("2017-01-05T10:00");
        change("cancellation", Map.of("reason", "The host country cannot hold the project."));
        stage.journal().expect("ProjectCancelled", 1, "host");
        stage.journal().settle();
    }

    @Rule({"R014", "R073", "R102"})
    @Test
    void the_revision_moves_every_date_that_follows_from_it() {
        assertThat(round.get("startsOn").textValue()).isEqualTo("2017-03-06");
        assertThat(round.get("closesAt").textValue()).isEqualTo("2016-12-31T14:59:59Z");
        assertThat(round.get("announceBy").textValue()).isEqualTo("2017-02-06");
        assertThat(round.at("/stay/arriveOn").textValue()).isEqualTo("2017-03-05");
        assertThat(round.get("postponed").booleanValue()).isFalse();
        assertThat(course.get("startsOn").textValue()).isEqualTo("2017-03-06");
        assertThat(course.at("/sessions/1/date").textValue()).isEqualTo("2017-03-06");
    }

    @Rule("R002")
    @Test
    void every_issue_stays_on_record_with_what_it_changed() {
        var issues = officer.list(project + "/revisions", JsonNode.class);
        assertThat(issues).extracting(issue -> issue.get("issue").intValue()).containsExactly(1, 2);
        assertThat(issues.getFirst().at("/notification/startsOn").textValue()).isEqualTo("2016-12-05");
        assertThat(issues.getLast().get("changes"))
                .extracting(change -> change.get("field").textValue())
                .contains("startsOn", "endsOn", "closesOn", "day-1");
    }

    @Test
    void who_has_nominated_is_asked_to_reconfirm() {
        assertThat(reconfirmed).containsEntry("LK", "CONFIRMED").containsEntry("IN", "AWAITED");
        assertThat(reconfirmed).containsEntry("JP", "NOT_ASKED").hasSize(21);
    }

    @Test
    void the_round_ends_with_the_project() {
        Until.holds(
                "the end of the round", () -> round().get("status").textValue().equals("CANCELLED"));
    }

    @Rule({"R044", "R077", "R129"})
    @Test
    void everybody_concerned_is_told() {
        var asked = Set.of("office@lk.npo.example", "office@in.npo.example");
        var letters = new Letters("ind@secretariat.example", "JP")
                .everyNpo("project-notified")
                .host("project-notified")
                .personal("nomination-submitted", nominated)
                .everyNpo("project-postponed")
                .host("project-postponed")
                .candidates("project-postponed", nominated)
                .silent("project-notification-revised", NOMINATING)
                .host("project-notification-revised")
                .everyNpo("project-cancelled")
                .host("project-cancelled")
                .candidates("project-cancelled", nominated);
        for (var closing = 0; closing < 2; closing++) {
            letters.secretariat("nomination-window-closed")
                    .host("nomination-window-closed")
                    .silent("country-did-not-nominate", NOMINATING);
        }
        var mails = stage.journal().sent();
        assertThat(Letters.of(mails.stream()
                        .filter(mail -> !mail.template().endsWith("reconfirm"))
                        .toList()))
                .isEqualTo(letters.owed());
        assertThat(mails)
                .filteredOn(mail -> mail.template().equals("project-notification-revised-npo-reconfirm"))
                .extracting(Mail::recipient)
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    /// The whole project some weeks later, nominations until the end of the year.
    private ObjectNode later() {
        var notice = stage.project().json().deepCopy();
        shift(notice, "startsOn");
        shift(notice, "endsOn");
        notice.put("issuedOn", "2016-11-21").put("closesOn", "2016-12-31");
        notice.get("sessions").forEach(session -> shift((ObjectNode) session, "date"));
        return notice;
    }

    private static void shift(ObjectNode object, String field) {
        var date = LocalDate.parse(object.get(field).textValue());
        object.put(field, date.plusWeeks(WEEKS).toString());
    }

    private void change(String act, Object body) {
        var etag = officer.get(project, JsonNode.class).get("etag").textValue();
        officer.change(project + "/" + act, etag, body, ObjectNode.class);
    }

    private JsonNode round() {
        return officer.get("/selection/api/rounds/" + stage.project().code(), JsonNode.class);
    }
}
