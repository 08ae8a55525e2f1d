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
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.convoke.contracts.CertificateEvent.ActionPlanShared;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.hostile.HostilePdfs;
import org.convoke.testing.hostile.StandInClamd;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// Every endpoint about papers, pages and what comes after a project, asked by those whom it concerns and by others
/// (ADR 69). A new one needs a line in `tenancy-of-papers.txt`.
@QuarkusTest
@WithTestResource(value = StandInClamd.class, scope = TestResourceScope.GLOBAL)
class PaperTenancyTest {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");
    private static final String OURS =
            ".*/(papers|guidelines|evaluation|alumni|impact|impact\\.csv|certificates\\.zip|link)(/.*)?";

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Hạnh Only-For-Vietnam");

    private record Line(String method, String address, String own, String other, String secretariat, String body) {

        static Line of(String line) {
            var words = line.strip().split("\\s+", 6);
            return new Line(words[0], words[1], words[2], words[3], words[4], words.length > 5 ? words[5] : "");
        }

        String endpoint() {
            return method + " " + address;
        }
    }

    @Rule("R049")
    @Test
    void an_endpoint_serves_everybody_what_is_theirs() {
        TestClock.set(Instant.parse("2016-11-07T03:00:00Z"));
        kafka.tell(papered(tokyo(code)), new ParticipantSelected(code, hanh, Optional.empty()));
        soon(() -> assertThat(kafka.told(code, PassIssued.class)).hasSize(1));
        var pass = kafka.told(code, PassIssued.class).getFirst();
        new Handing(links.secret(pass.pass(), pass.issue()))
                .plan(HostilePdfs.letter("Plan"))
                .statusCode(303);
        soon(() -> assertThat(kafka.told(code, ActionPlanShared.class)).hasSize(1));
        secretariat()
                .contentType("application/pdf")
                .body(HostilePdfs.letter("Guidelines"))
                .post("/api/projects/{code}/guidelines/file", code)
                .then()
                .statusCode(201);
        var checks = new SoftAssertions();
        for (var line : lines()) {
            var stranger = ask(line, person("director.in"));
            checks.assertThat(stranger.asString()).as("%s to strangers", line).doesNotContain("Only-For-Vietnam");
            check(checks, line, "director.in", stranger, line.other());
            check(checks, line, "director.vn", ask(line, person("director.vn")), line.own());
            check(checks, line, "mika.sato", ask(line, person("mika.sato")), line.secretariat());
            check(checks, line, "nobody", ask(line, given()), "401");
        }
        checks.assertAll();
    }

    @Test
    void every_endpoint_has_its_line_and_every_line_its_endpoint() throws IOException {
        assertThat(lines().stream().map(Line::endpoint))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(endpoints());
    }

    @Test
    void the_page_of_figures_is_for_the_secretariat_and_sends_others_to_sign_in() {
        secretariat().get("/impact").then().statusCode(200).body(containsString("What came of projects"));
        person("director.vn").get("/impact").then().statusCode(403);
        given().redirects().follow(false).get("/impact").then().statusCode(302);
    }

    private static void check(SoftAssertions checks, Line line, String who, Response answer, String expected) {
        var status = answer.statusCode();
        checks.assertThat(TenancyTable.fits(expected, status))
                .as("%s: %s was answered %d %s", line, who, status, answer.asString())
                .isTrue();
    }

    private Response ask(Line line, RequestSpecification caller) {
        var address = line.address()
                .replace("{code}", code)
                .replace("{nomination}", hanh.nomination().toString())
                .replace("{kind}", ACTION_PLAN.name())
                .replace("{number}", "1");
        if (line.body().equals("@pdf")) {
            caller.contentType("application/pdf").body(HostilePdfs.letter("Guidelines"));
        } else if (!line.body().isEmpty()) {
            caller.contentType("application/json").body(line.body());
        }
        return caller.request(line.method(), address);
    }

    private static List<Line> lines() {
        return TenancyTable.read("/tenancy-of-papers.txt", Line::of);
    }

    private static Set<String> endpoints() throws IOException {
        var file = Path.of(System.getProperty("convoke.root"), "docs/api/certificate-service.yaml");
        Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(Files.readString(file));
        var endpoints = new TreeSet<String>();
        document.get("paths")
                .forEach((path, verbs) -> verbs.keySet().stream()
                        .filter(VERBS::contains)
                        .filter(_ -> path.matches(OURS) && !path.startsWith("/certificates/my/"))
                        .forEach(verb -> endpoints.add(
                                verb.toUpperCase(Locale.ROOT) + " " + path.replaceFirst("^/certificates/", "/"))));
        return endpoints;
    }
}
