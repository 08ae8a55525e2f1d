package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateWithheld;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is there once a project is over: bundles of certificates, alumni, evaluations, figures.
@QuarkusTest
class AfterTest {

    private static final List<String> ALL_DAYS = List.of("day-1", "day-2", "day-3", "day-4", "day-5");

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "=Nguyễn Thị Hạnh, \"Hanh\"");
    private final Nominee minh = nominee("VN", "Trần Văn Minh");
    private final Nominee asha = nominee("IN", "Asha Rao");
    private final Nominee ravi = nominee("IN", "Ravi Kumar");
    private final Nominee ken = nominee("JP", "Sato Ken");
    private final List<Nominee> all = List.of(hanh, minh, asha, ravi, ken);

    @BeforeEach
    void the_last_day_of_a_project_of_a_year_of_its_own() {
        TestClock.set(Instant.parse("2031-03-07T06:00:00Z"));
        kafka.tell(tokyo(code, LocalDate.of(2031, 3, 3)));
        all.forEach(one -> kafka.tell(new ParticipantSelected(code, one, Optional.empty())));
        awaitParticipants(code, all.size());
        attend(code, ALL_DAYS.subList(0, 4), all.toArray(Nominee[]::new));
        attend(code, ALL_DAYS.subList(4, 5), hanh, asha, ravi, ken);
        record(code, "day-5", List.of(Api.record(minh, false))).statusCode(200);
        soon(() -> assertThat(kafka.told(code, PassIssued.class)).hasSize(5));
    }

    @Test
    void an_npo_takes_home_the_certificates_of_its_people() throws IOException {
        over();
        var vietnam = unzipped(bundle("director.vn", ""));
        var number = number(hanh);
        assertThat(vietnam).containsOnlyKeys("index.json", "index.csv", code + "/" + number + ".pdf");
        assertThat(vietnam.get(code + "/" + number + ".pdf")).startsWith("%PDF-");
        assertThat(vietnam.get("index.csv"))
                .startsWith("\uFEFFfile,number")
                .contains("\"'=Nguyễn Thị Hạnh, \"\"Hanh\"\"\"");
        assertThat(vietnam.get("index.json")).contains(number).doesNotContain("Asha");
        assertThat(unzipped(bundle("director.in", "&country=VN"))).hasSize(4);
        assertThat(unzipped(bundle("mika.sato", "&year=2031"))).hasSize(6);
        assertThat(unzipped(bundle("mika.sato", "&year=2030"))).hasSize(2);
        person("host.jp").get("/api/certificates.zip").then().statusCode(403);
    }

    @Test
    void a_revoked_certificate_is_in_no_bundle_and_its_owner_still_took_part() throws IOException {
        over();
        Graduation.revoke(number(hanh));
        assertThat(unzipped(bundle("director.vn", ""))).containsOnlyKeys("index.json", "index.csv");
        alumni("director.vn", "&name=H%E1%BA%A1nh").body("items[0].certificate", equalTo(null));
    }

    @Rule("R018")
    @Test
    void whoever_took_part_is_in_the_register_of_alumni() {
        over();
        alumni("mika.sato", "").body("items", hasSize(5));
        alumni("mika.sato", "&year=2031&country=IN&name=rao").body("items.name", equalTo(List.of("Asha Rao")));
        alumni("mika.sato", "&year=2030").body("items", hasSize(0));
        alumni("mika.sato", "&name=%25").body("items", hasSize(0));
        var vietnam = alumni("director.vn", "&country=IN").body("items", hasSize(2));
        vietnam.body("items.find { it.name.contains('Minh') }.certificate", equalTo(null));
        var first = alumni("mika.sato", "&limit=3").body("items", hasSize(3)).extract();
        alumni("mika.sato", "&limit=3&after=" + first.<String>path("next")).body("items", hasSize(2));
        person("host.jp").get("/api/alumni").then().statusCode(403);
    }

    @Rule({"R027", "R128"})
    @Test
    void participants_say_what_they_think_and_are_heard_as_a_group() {
        ask("director.vn").statusCode(403);
        ask("host.jp").statusCode(200).body("questions", hasSize(2));
        page(hanh).body(containsString("Was it worth the time?"), containsString("without your name"));
        evaluate(hanh, "6", "Longer <breaks>")
                .statusCode(422)
                .body(containsString(">Longer &lt;breaks&gt;</textarea>"));
        evaluate(hanh, "", "").statusCode(422);
        Stream.of(hanh, minh, asha, ravi)
                .forEach(one -> evaluate(one, "4", "More time").statusCode(303));
        evaluate(hanh, "1", "").statusCode(422).body(containsString("already"));
        page(hanh).body(containsString("Thank you for your answers"));
        ask("mika.sato").statusCode(409);
        results("mika.sato").statusCode(409).body("type", containsString("too-early"));

        at("2031-03-22T00:00:00+09:00");
        results("mika.sato").statusCode(409).body("type", containsString("too-few-answers"));
        evaluate(ken, "2", "").statusCode(422).body(containsString("from 2031-03-07 to 2031-03-21"));
        at("2031-03-21T23:59:00+09:00");
        evaluate(ken, "2", "").statusCode(303);
        at("2031-03-22T00:00:00+09:00");
        results("host.jp")
                .statusCode(200)
                .body("answers", equalTo(5))
                .body("average", equalTo(3.6f))
                .body("questions[0].counts", equalTo(List.of(0, 1, 0, 4, 0)))
                .body("questions[1].words", hasSize(4));
        results("host.lk").statusCode(403);
        results("director.vn").statusCode(403);
    }

    @Rule("R128")
    @Test
    void what_came_of_projects_is_shown_by_project_and_year() {
        ask("mika.sato").statusCode(200);
        all.forEach(one -> evaluate(one, "5", "").statusCode(303));
        over();
        at("2031-04-01T00:00:00Z");
        var mine = "projects.find { it.project == '" + code + "' }.";
        person("ada.audit")
                .get("/api/impact?from=2031&to=2031")
                .then()
                .statusCode(200)
                .body(mine + "participants", equalTo(5))
                .body(mine + "countries", equalTo(3))
                .body(mine + "certificates", equalTo(4))
                .body(mine + "evaluation", equalTo(5.0f))
                .body("years.year", equalTo(List.of(2031)));
        secretariat()
                .get("/api/impact.csv?from=2031")
                .then()
                .statusCode(200)
                .body(containsString(code), containsString(",5,3,4,0,0,0,5.0"));
        secretariat().get("/impact?from=2031").then().statusCode(200).body(containsString(code), containsString("5.0"));
        person("director.vn").get("/api/impact").then().statusCode(403);
    }

    private String number(Nominee nominee) {
        return kafka.told(code, CertificateIssued.class).stream()
                .filter(issued -> issued.nominee().equals(nominee))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private void over() {
        at("2031-03-08T00:00:00Z");
        soon(() -> assertThat(kafka.told(code, CertificateIssued.class)).hasSize(4));
        soon(() -> assertThat(kafka.told(code, CertificateWithheld.class)).hasSize(1));
    }

    private static void at(String moment) {
        TestClock.set(OffsetDateTime.parse(moment).toInstant());
    }

    private byte[] bundle(String reader, String more) {
        return person(reader)
                .get("/api/certificates.zip?project=" + code + more)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private ValidatableResponse alumni(String reader, String more) {
        return person(reader)
                .urlEncodingEnabled(false)
                .get("/api/alumni?project=" + code + more)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse ask(String officer) {
        var questions = List.of(
                Map.of("id", "worth", "text", "Was it worth the time?", "kind", "RATING"),
                Map.of("id", "better", "text", "What could be better?", "kind", "TEXT"));
        return person(officer)
                .body(Map.of("questions", questions))
                .put("/api/projects/{code}/evaluation", code)
                .then();
    }

    private ValidatableResponse results(String reader) {
        return person(reader)
                .get("/api/projects/{code}/evaluation/results", code)
                .then()
                .body(not(containsString("Hạnh")));
    }

    private ValidatableResponse page(Nominee nominee) {
        return given().get("/my/{secret}", secret(nominee)).then().statusCode(200);
    }

    private ValidatableResponse evaluate(Nominee nominee, String rating, String words) {
        return given().redirects()
                .follow(false)
                .formParam("worth", rating)
                .formParam("better", words)
                .post("/my/{secret}/evaluation", secret(nominee))
                .then();
    }

    private String secret(Nominee nominee) {
        return kafka.told(code, PassIssued.class).stream()
                .filter(pass -> pass.nominee().equals(nominee))
                .map(pass -> links.secret(pass.pass(), pass.issue()))
                .findFirst()
                .orElseThrow();
    }
}
