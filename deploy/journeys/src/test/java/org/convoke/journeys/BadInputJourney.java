package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.convoke.journeys.Rough.Answer;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Problem.FieldError;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whatever somebody sends that the platform cannot take, the answer is a problem document that names the field or the
/// rule, and nothing is written anywhere.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputJourney {
    private static final Account SRI_LANKA = Account.system("LK");
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Nominees nominees = Nominees.named("22-CL-15-GE-WSP-A");
    private final Nominee known = nominees.of("LK").getFirst();
    private final Nominee fresh = nominees.of("LK").getLast();
    private RunningPlatform running;
    private Stage stage;
    private NominationDesk desk;
    private Databases databases;
    private String closedProject;
    private Map<String, Long> before;

    @BeforeAll
    void publish(RunningPlatform running) {
        this.running = running;
        databases = new Databases(running);
        closedProject = Tale.TOOLKIT.undisturbed(running).project();
        var platform = running.platform();
        platform.moveClock(Instant.parse("2022-06-01T00:00:00Z"));
        var draft = Draft.named("22-CL-15-GE-WSP-A").besides(NominationDesk.projects(platform));
        stage = new Stage(platform, _ -> {}, draft);
        desk = new NominationDesk(stage);
        desk.publish();
        desk.nominate("2022-06-01T10:00", List.of(known));
        stage.journal().settle();
        awaitQuiet();
    }

    /// Until the last events of the setup have gone everywhere.
    private void awaitQuiet() {
        var last = new AtomicReference<>(databases.rows());
        await("a quiet platform").during(Duration.ofSeconds(2)).until(() -> {
            var now = databases.rows();
            return last.getAndSet(now).equals(now);
        });
    }

    @BeforeEach
    void count() {
        before = databases.rows();
    }

    @AfterEach
    void nothing_is_written() {
        assertThat(databases.rows()).isEqualTo(before);
    }

    @Test
    void a_missing_field_is_named() throws Exception {
        var answer = as(SRI_LANKA)
                .post(nominations(), changed(form -> candidate(form).remove("email")));
        assertField(answer, "candidate.email");
    }

    @Test
    void an_unknown_field_is_named() throws Exception {
        var answer = as(SRI_LANKA)
                .post(nominations(), changed(form -> candidate(form).put("shoeSize", 44)));
        assertField(answer, "candidate.shoeSize");
    }

    @Test
    void a_wrong_type_is_named() throws Exception {
        var number = as(SRI_LANKA)
                .post(nominations(), changed(form -> candidate(form).put("relevantYears", "many")));
        assertField(number, "candidate.relevantYears");
        var date = as(SRI_LANKA)
                .post(nominations(), changed(form -> candidate(form).put("dateOfBirth", "long ago")));
        assertField(date, "candidate.dateOfBirth");
        var choice = as(SRI_LANKA)
                .post(nominations(), changed(form -> candidate(form).put("english", "FLUENT")));
        assertField(choice, "candidate.english");
    }

    @Test
    void no_json_at_all_is_a_problem_too() throws Exception {
        assertThat(as(SRI_LANKA).postText(nominations(), "{\"rank\": ").status())
                .isEqualTo(400);
        assertThat(as(SRI_LANKA).postText(nominations(), "").status()).isEqualTo(400);
    }

    @Rule({"R005", "R014"})
    @Test
    void dates_in_the_wrong_order_name_field_and_rule() throws Exception {
        assertRule(as(Account.OFFICER).post(projects(), notice("endsOn", "2022-08-20")), 422, "R005", "endsOn");
        assertRule(as(Account.OFFICER).post(projects(), notice("closesOn", "2022-08-30")), 422, "R014", "closesOn");
        assertRule(as(Account.OFFICER).post(projects(), notice("issuedOn", "2022-08-10")), 422, "R014", "closesOn");
    }

    @Rule("R065")
    @Test
    void a_closed_window_takes_no_nomination() throws Exception {
        var answer = as(SRI_LANKA).post("/nominations/api/projects/%s/nominations".formatted(closedProject), form());
        assertRule(answer, 409, "R065", "");
    }

    @Test
    void nobody_is_nominated_twice() throws Exception {
        assertRule(as(SRI_LANKA).post(nominations(), known.endorsed()), 409, "R045", "candidate");
    }

    @Test
    void a_body_of_ten_megabytes_is_refused_with_and_without_its_length() throws Exception {
        var body = changed(form -> candidate(form).put("position", "x".repeat(TEN_MEGABYTES)));
        assertProblem(as(SRI_LANKA).post(nominations(), body), 413);
        assertProblem(as(SRI_LANKA).postChunked(nominations(), body), 413);
    }

    @Test
    void a_missing_a_wrong_and_an_expired_token_open_nothing() throws Exception {
        var token = running.platform().token(SRI_LANKA);
        var forged = token.substring(0, token.length() - 12) + "AAAAAAAAAAAA";
        var expired = new ShortToken(running, "TH").expired();
        for (var wrong : List.of("", "nonsense", forged, expired)) {
            assertProblem(new Rough(running.platform().url(), wrong).post(nominations(), form()), 401);
        }
    }

    @Test
    void a_role_that_may_not_is_refused() throws Exception {
        assertProblem(as(Account.person("host.lk")).post(nominations(), form()), 403);
        assertProblem(as(SRI_LANKA).post(projects(), stage.project().json()), 403);
        assertProblem(
                as(SRI_LANKA).put(round() + "/decisions", Map.of("participants", List.of(), "alternates", List.of())),
                403);
    }

    @Rule("R049")
    @Test
    void another_npos_nomination_does_not_exist() throws Exception {
        var india = as(Account.system("IN"));
        var nomination = "/nominations/api/nominations/" + desk.nomination(known);
        assertThat(as(SRI_LANKA).get(nomination).status()).isEqualTo(200);
        assertRule(india.get(nomination), 404, "R049", "");
        assertRule(india.post(nomination + "/documents", Map.of("documents", List.of("PHOTO"))), 404, "R049", "");
        assertRule(india.post(nomination + "/government-approval", Map.of()), 404, "R049", "");
    }

    @Rule("R046")
    @Test
    void nobody_nominates_themselves() throws Exception {
        var form = changed(own -> candidate(own).put("email", "liaison.lk@lk.npo.example"));
        assertRule(as(Account.person("liaison.lk")).post(nominations(), form), 409, "R046", "candidate.email");
    }

    @Rule("R047")
    @Test
    void an_officer_of_another_npo_endorses_nothing() throws Exception {
        var form = changed(own -> own.put("endorsedBy", "liaison.in@in.npo.example"));
        assertRule(as(SRI_LANKA).post(nominations(), form), 422, "R047", "endorsedBy");
    }

    @Rule("R014")
    @Test
    void nothing_is_decided_before_the_window_closes() throws Exception {
        var decisions = Map.of("participants", List.of(desk.nomination(known)), "alternates", List.of());
        assertRule(as(Account.OFFICER).put(round() + "/decisions", decisions), 409, "R014", "");
    }

    @Test
    void no_attendance_is_recorded_of_strangers_or_ahead_of_time() throws Exception {
        var sheet = "/certificates/api/projects/%s/attendance/day-1-session-1"
                .formatted(stage.project().code());
        var records = Map.of("records", List.of(Map.of("nomination", UUID.randomUUID(), "present", true)));
        assertRule(as(Account.person("host.lk")).put(sheet, records), 409, "R118", "");
        assertRule(as(Account.person("host.jp")).put(sheet, records), 403, "R007", "");
    }

    private Rough as(Account account) {
        return new Rough(running.platform().url(), running.platform().token(account));
    }

    private static String projects() {
        return "/nominations/api/projects";
    }

    private String nominations() {
        return projects() + "/" + stage.project().code() + "/nominations";
    }

    private String round() {
        return "/selection/api/rounds/" + stage.project().code();
    }

    private ObjectNode form() {
        return fresh.endorsed();
    }

    private ObjectNode changed(Consumer<ObjectNode> change) {
        var form = form();
        change.accept(form);
        return form;
    }

    private static ObjectNode candidate(ObjectNode form) {
        return (ObjectNode) form.get("candidate");
    }

    private ObjectNode notice(String field, String value) {
        return stage.project()
                .json()
                .deepCopy()
                .put("code", "22-CL-16-GE-WSP-A")
                .put(field, value);
    }

    private static void assertField(Answer answer, String field) {
        assertProblem(answer, 400);
        assertThat(answer.problem().errors()).extracting(FieldError::field).containsExactly(field);
    }

    /// @param words that the detail begins with
    private static void assertRule(Answer answer, int status, String rule, String words) {
        assertProblem(answer, status);
        assertThat(answer.problem().rule()).isEqualTo(rule);
        assertThat(answer.problem().detail()).startsWith(words);
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.problem().status()).isEqualTo(status);
        assertThat(answer.problem().type()).startsWith("urn:convoke:problem:");
    }
}
