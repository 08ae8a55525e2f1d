package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Caller;
import org.convoke.journeys.client.Until;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// The days of the workshop in Tokyo on which somebody is reminded, one after the other: Sri Lanka nominates one person
/// and no more, everybody else is silent, and nobody is announced until the project is cancelled.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObligationsJourney {
    private static final String INDIA = "nominate > office@in.npo.example";
    private static final String SRI_LANKA = "nominate-more > office@lk.npo.example";
    private static final String SECRETARIAT = "announce > ind@secretariat.example";

    private final Map<String, List<Integer>> reminders = new TreeMap<>();
    private Stage stage;
    private Caller officer;
    private List<JsonNode> issued;
    private List<JsonNode> closed;
    private List<JsonNode> late;
    private List<JsonNode> cancelled;

    @BeforeAll
    void tell(RunningPlatform running) {
        var platform = running.platform();
        platform.moveClock(Instant.parse("2016-05-24T00:00:00Z"));
        var draft = Draft.named("16-IN-98-GE-WSP-A").besides(NominationDesk.projects(platform));
        stage = new Stage(platform, _ -> {}, draft);
        officer = platform.as(Account.OFFICER);
        nominate();
        close();
        announceNobody();
        cancel();
    }

    private void nominate() {
        var desk = new NominationDesk(stage);
        stage.at("2016-05-24T09:00");
        desk.publish();
        Until.holds("what is owed", () -> !owed("NOMINATE").isEmpty());
        issued = owed("NOMINATE");
        desk.nominate(
                "2016-06-14T10:00", Nominees.named("16-IN-98-GE-WSP-A").of("LK").subList(0, 1));
        Until.holds("more of Sri Lanka", () -> !owed("NOMINATE_MORE").isEmpty());
    }

    private void close() {
        remind("2016-09-17T09:00:01", 1, 1, 0);
        remind("2016-09-24T09:00:01", 2, 2, 0);
        remind("2016-09-29T09:00:01", 3, 3, 0);
        remind("2016-10-01T09:00:01", 4, 4, 0);
        stage.at("2016-10-01T23:59:57");
        stage.journal().expect("NominationWindowClosed", 1, "host");
        stage.journal().settle();
        Until.holds("the end of the window", () -> states("NOMINATE").containsValue("MISSED"));
        closed = owed("NOMINATE");
    }

    private void announceNobody() {
        remind("2016-10-31T09:00:01", 4, 4, 1);
        remind("2016-11-05T09:00:01", 4, 4, 2);
        remind("2016-11-07T09:00:01", 4, 4, 3);
        remind("2016-11-08T09:00:01", 4, 4, 4);
        stage.journal().expect("ObligationOverdue", 1, "");
        stage.journal().settle();
        late = owed("ANNOUNCE");
    }

    private void cancel() {
        stage.at("2016-11-10T10:00");
        var project = "/nominations/api/projects/" + stage.project().code();
        var reason = Map.of("reason", "The host country cannot hold the project.");
        officer.change(project + "/cancellation", officer.etag(project), reason, ObjectNode.class);
        stage.journal().expect("ProjectCancelled", 1, "host");
        Until.holds("the end of what is owed", () -> states("ANNOUNCE").containsValue("VOID"));
        remind("2016-12-06T09:00:01", 4, 4, 4);
        cancelled = officer.all(path(""), JsonNode.class);
    }

    @Rule({"R014", "R137"})
    @Test
    void every_npo_owes_a_nomination_from_the_day_of_issue_to_the_closing_date() {
        assertThat(issued).hasSize(21).allSatisfy(obligation -> {
            assertThat(obligation.get("dueOn").textValue()).isEqualTo("2016-10-01");
            assertThat(obligation.get("dueAt").textValue()).isEqualTo("2016-10-01T14:59:59Z");
            assertThat(obligation.get("state").textValue()).isEqualTo("OPEN");
        });
    }

    @Rule({"R044", "R137"})
    @Test
    void when_the_window_closes_the_silent_have_missed_it() {
        assertThat(closed)
                .filteredOn(obligation -> obligation.get("country").textValue().equals("LK"))
                .extracting(obligation -> obligation.get("state").textValue())
                .containsExactly("FULFILLED");
        assertThat(closed)
                .filteredOn(obligation -> obligation.get("state").textValue().equals("MISSED"))
                .hasSize(20);
    }

    @Rule({"R073", "R137"})
    @Test
    void reminders_come_once_on_their_days_at_nine_in_tokyo() {
        assertThat(reminders)
                .containsEntry("2016-09-17T09:00:01", List.of(1, 1, 0))
                .containsEntry("2016-09-24T09:00:01", List.of(2, 2, 0))
                .containsEntry("2016-09-29T09:00:01", List.of(3, 3, 0))
                .containsEntry("2016-10-01T09:00:01", List.of(4, 4, 0))
                .containsEntry("2016-10-31T09:00:01", List.of(4, 4, 1))
                .containsEntry("2016-11-08T09:00:01", List.of(4, 4, 4))
                .containsEntry("2016-12-06T09:00:01", List.of(4, 4, 4));
    }

    @Rule("R073")
    @Test
    void an_announcement_that_is_late_is_overdue_and_told_to_be() {
        assertThat(late).singleElement().satisfies(obligation -> {
            assertThat(obligation.get("dueOn").textValue()).isEqualTo("2016-11-07");
            assertThat(obligation.get("overdue").booleanValue()).isTrue();
        });
    }

    @Test
    void a_cancelled_project_leaves_nobody_owing_anything() {
        assertThat(cancelled)
                .isNotEmpty()
                .noneMatch(obligation -> obligation.get("state").textValue().equals("OPEN"));
    }

    /// Moves the clock, and waits for as many reminders altogether as are to be there.
    private void remind(String when, int india, int lanka, int secretariat) {
        stage.at(when);
        Until.holds("reminders of " + when, () -> {
            var now = reminded();
            return now.get(0) >= india && now.get(1) >= lanka && now.get(2) >= secretariat;
        });
        reminders.put(when, reminded());
    }

    private List<Integer> reminded() {
        var path =
                "/notifications/api/mails?limit=200&project=" + stage.project().code();
        var letters = officer.all(path, Mail.class).stream()
                .map(mail -> mail.template().replace("obligation/", "") + " > " + mail.recipient())
                .toList();
        return Stream.of(INDIA, SRI_LANKA, SECRETARIAT)
                .map(letter -> Collections.frequency(letters, letter))
                .toList();
    }

    private Map<String, String> states(String duty) {
        var all = new TreeMap<String, String>();
        owed(duty)
                .forEach(it ->
                        all.put(it.path("country").asText(), it.get("state").textValue()));
        return all;
    }

    private List<JsonNode> owed(String duty) {
        return officer.all(path("&duty=" + duty), JsonNode.class);
    }

    private String path(String narrower) {
        return "/notifications/api/obligations?limit=200&project="
                + stage.project().code() + narrower;
    }
}
