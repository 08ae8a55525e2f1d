package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.papered;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.convoke.contracts.PaperKind.ACTION_PLAN;
import static org.convoke.contracts.PaperKind.COUNTRY_PAPER;
import static org.convoke.contracts.PaperKind.PROGRESS_REPORT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.CertificateEvent.ActionPlanShared;
import org.convoke.contracts.CertificateEvent.CountryPaperGuidelinesPublished;
import org.convoke.contracts.CertificateEvent.CountryPaperSubmitted;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperKind;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.hostile.HostilePdfs;
import org.convoke.testing.hostile.StandInClamd;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Papers as they are asked for, handed in on the participant's page and read by those whom they are for.
@QuarkusTest
@WithTestResource(value = StandInClamd.class, scope = TestResourceScope.GLOBAL)
class PaperTest {

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");

    @BeforeEach
    void hanh_is_selected_a_month_before() {
        TestClock.set(Instant.parse("2016-11-07T03:00:00Z"));
        kafka.tell(papered(tokyo(code)), new ParticipantSelected(code, hanh, Optional.empty()));
        soon(() -> assertThat(kafka.told(code, PassIssued.class)).hasSize(1));
    }

    @Rule({"R114", "R115", "R139"})
    @Test
    void the_clock_of_country_papers_starts_with_the_guidelines() {
        var page = hanhs();
        page.page().body(not(containsString("Country paper")), containsString("Action plan"));
        page.countryPaper("Queues", HostilePdfs.letter("Queues")).statusCode(422);
        person("director.vn")
                .body(Map.of("url", "https://g.example"))
                .post(guidelines(), code)
                .then()
                .statusCode(403);
        publish("http://g.example").statusCode(422).body("rule", equalTo("R115"));
        publish("https://g.example/guide").statusCode(201).body("issue", equalTo(1));

        page.page().body(containsString("Due by Saturday 3 December 2016"), containsString("https://g.example/guide"));
        assertThat(kafka.told(code, CountryPaperGuidelinesPublished.class))
                .singleElement()
                .satisfies(told -> assertThat(told.dueOn()).isEqualTo("2016-12-03"));
        page.countryPaper("Queues", HostilePdfs.letter("Queues in Hanoi")).statusCode(303);
        soon(() -> assertThat(kafka.told(code, CountryPaperSubmitted.class)).hasSize(1));
        page.page().body(containsString("Handed in"), containsString("Version 1: 7 November 2016 at 12:00"));
        row(COUNTRY_PAPER).body("status", equalTo("SUBMITTED")).body("lateBySeconds", equalTo(null));
    }

    @Test
    void guidelines_may_be_a_file_that_participants_fetch_on_their_page() {
        secretariat()
                .contentType("application/pdf")
                .body(HostilePdfs.thatActs())
                .post(guidelines() + "/file", code)
                .then()
                .statusCode(201)
                .body("file", equalTo(true));
        var pdf = given().get("/my/{secret}/guidelines", hanhs().secret())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(text(pdf)).startsWith("%PDF-").doesNotContain("/JavaScript");
        person("director.vn").get(guidelines(), code).then().statusCode(200);
    }

    @Rule("R114")
    @Test
    void what_comes_late_is_taken_and_flagged_and_every_version_stays() {
        publish("https://g.example/guide");
        TestClock.set(Instant.parse("2016-12-03T17:30:00Z"));
        hanhs().countryPaper("Queues", HostilePdfs.letter("first")).statusCode(303);
        soon(() -> row(COUNTRY_PAPER).body("lateBySeconds", equalTo(9000)));
        hanhs().countryPaper("Shorter queues", HostilePdfs.letter("second")).statusCode(303);
        soon(() -> assertThat(kafka.told(code, CountryPaperSubmitted.class)).hasSize(2));
        assertThat(kafka.told(code, CountryPaperSubmitted.class))
                .allMatch(CountryPaperSubmitted::late)
                .noneMatch(told -> told.toString().contains("ueues"));
        paper("mika.sato", COUNTRY_PAPER)
                .statusCode(200)
                .body("versions.form.title", equalTo(List.of("Queues", "Shorter queues")));
        assertThat(hanhs().own(COUNTRY_PAPER, 1)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        person("host.jp")
                .get(file(), code, hanh.nomination(), COUNTRY_PAPER, 2)
                .then()
                .statusCode(200);
    }

    @Rule({"R123", "R124"})
    @Test
    void an_action_plan_is_read_by_the_own_npo_alone() {
        hanhs().fields(ACTION_PLAN, Map.of("objective", "Shorter queues"))
                .statusCode(422)
                .body(containsString("Please fill in: Activities"), containsString(">Shorter queues</textarea>"));
        hanhs().fields(ACTION_PLAN, Handing.PLAN).statusCode(303);
        soon(() -> assertThat(kafka.told(code, ActionPlanShared.class)).hasSize(1));
        paper("director.vn", ACTION_PLAN).statusCode(200).body("versions[0].form.objective", equalTo("Shorter queues"));
        paper("director.in", ACTION_PLAN).statusCode(404);
        paper("mika.sato", ACTION_PLAN).statusCode(403).body("rule", equalTo("R124"));
        paper("ada.audit", ACTION_PLAN).statusCode(403);
        paper("host.jp", ACTION_PLAN).statusCode(403);
        row(ACTION_PLAN).body("status", equalTo("SUBMITTED"));
        person("director.in").get("/api/projects/{code}/papers", code).then().body("", hasSize(0));
    }

    @Test
    void a_form_that_turns_out_too_long_on_its_way_is_answered_in_words() throws Exception {
        var answer = hanhs().chunked(COUNTRY_PAPER, 12 << 20);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("longer than", "<h1>");
    }

    @Test
    void hostile_files_are_refused_or_harmless_and_an_infected_one_does_not_count() {
        publish("https://g.example/guide");
        var page = hanhs();
        page.countryPaper("Q", HostilePdfs.encrypted()).statusCode(422).body(containsString("encrypted"));
        page.countryPaper("Q", "<html>".getBytes(StandardCharsets.US_ASCII)).statusCode(422);
        page.countryPaper("", HostilePdfs.letter("Q")).statusCode(422).body(containsString("Please fill in: Title"));
        page.countryPaper("Q", new byte[(10 << 20) + 1]).statusCode(422).body(containsString("longer than"));
        page.huge(COUNTRY_PAPER, 12 << 20).statusCode(413).body(containsString("longer than 11 MB"));
        page.countryPaper("Q", HostilePdfs.withEicar()).statusCode(303);
        soon(() -> page.page().body(containsString("the file holds a virus")));
        row(COUNTRY_PAPER).body("status", equalTo("OWED"));
        page.countryPaper("<b>Q</b>", HostilePdfs.thatActs()).statusCode(303);
        soon(() -> row(COUNTRY_PAPER).body("status", equalTo("SUBMITTED")));
        assertThat(text(page.own(COUNTRY_PAPER, 2))).doesNotContain("/JavaScript", "/Launch", "evil.exe");
        page.page().body(not(containsString("<b>Q</b>")));
    }

    @Rule("R116")
    @Test
    void a_late_alternate_has_some_days_and_may_be_let_off_for_a_reason() {
        publish("https://g.example/guide");
        TestClock.set(Instant.parse("2016-12-02T03:00:00Z"));
        var late = nominee("IN", "Asha Rao");
        kafka.tell(new ParticipantSelected(code, late, Optional.empty()));
        soon(() -> rows("director.in").body("find { it.kind == 'COUNTRY_PAPER' }.dueOn", equalTo("2016-12-04")));
        waive(late, "director.in", "Too late").statusCode(403);
        waive(late, "mika.sato", " ").statusCode(400);
        waive(late, "mika.sato", "Asked three days before the start").statusCode(204);
        waive(late, "mika.sato", "Again").statusCode(409);
        rows("director.in")
                .body("find { it.kind == 'COUNTRY_PAPER' }.waivedReason", equalTo("Asked three days before the start"));
        row(COUNTRY_PAPER).body("status", equalTo("OWED"));
    }

    @Test
    void last_days_move_with_the_project() {
        publish("https://g.example/guide");
        TestClock.set(Instant.parse("2016-12-03T16:00:00Z"));
        soon(() -> row(COUNTRY_PAPER).body("status", equalTo("OVERDUE")));
        kafka.tell(new ProjectNotificationRevised(
                code,
                papered(tokyo(code, LocalDate.of(2017, 3, 6))),
                1,
                "Floods.",
                List.of(),
                Set.of(),
                false,
                false,
                Optional.empty()));
        soon(() -> row(COUNTRY_PAPER).body("dueOn", equalTo("2017-03-04")).body("status", equalTo("OWED")));
        hanhs().page().body(not(containsString(PROGRESS_REPORT.name())));
    }

    private Handing hanhs() {
        var pass = kafka.told(code, PassIssued.class).getFirst();
        return new Handing(links.secret(pass.pass(), pass.issue()));
    }

    private static String guidelines() {
        return "/api/projects/{code}/guidelines";
    }

    private ValidatableResponse publish(String url) {
        return secretariat().body(Map.of("url", url)).post(guidelines(), code).then();
    }

    private ValidatableResponse paper(String reader, PaperKind kind) {
        return person(reader)
                .get("/api/projects/{code}/participants/{nomination}/papers/{kind}", code, hanh.nomination(), kind)
                .then();
    }

    private static String file() {
        return "/api/projects/{code}/participants/{nomination}/papers/{kind}/versions/{number}/file";
    }

    private ValidatableResponse waive(Nominee nominee, String officer, String reason) {
        return person(officer)
                .body(Map.of("reason", reason))
                .post(
                        "/api/projects/{code}/participants/{nomination}/papers/{kind}/waiver",
                        code,
                        nominee.nomination(),
                        COUNTRY_PAPER)
                .then();
    }

    private ValidatableResponse rows(String reader) {
        return person(reader).get("/api/projects/{code}/papers", code).then().statusCode(200);
    }

    private ValidatableResponse row(PaperKind kind) {
        return rows("director.vn").rootPath("find { it.kind == '%s' }".formatted(kind));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
