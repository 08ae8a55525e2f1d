package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.papered;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperKind;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.Test;

/// Every page that the code has, asked by those whom it concerns and by others. A new one needs a line in
/// `tenancy-of-pages.txt`.
@QuarkusTest
class PageTenancyTest {
    private static final String NAME = "Only-For-Vietnam";
    private static final Map<String, String> FIELDS = Map.of(
            "session",
            "day-1",
            "present",
            "yes",
            "minutes",
            "",
            "reason",
            "Ill",
            "answer",
            "So it was.",
            "found",
            "keep");

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Hạnh " + NAME);

    private record Line(String verb, String path, String own, String other, String host, String ours, String nobody) {

        static Line of(String line) {
            var words = line.strip().split("\\s+");
            return new Line(words[0], words[1], words[2], words[3], words[4], words[5], words[6]);
        }

        String route() {
            return verb + " " + path;
        }
    }

    @Rule("R049")
    @Test
    void a_page_shows_everybody_what_is_theirs() {
        TestClock.set(Instant.parse("2016-12-05T08:00:00Z"));
        kafka.tell(papered(tokyo(code)), new ParticipantSelected(code, hanh, Optional.empty()));
        awaitParticipants(code, 1);
        var dispute = dispute();
        var checks = new SoftAssertions();
        for (var line : lines()) {
            hidden(checks, line, "director.in", ask(line, dispute, as("director.in")), line.other());
            hidden(checks, line, "host.lk", ask(line, dispute, as("host.lk")), line.host());
            hidden(checks, line, "nobody", ask(line, dispute, given()), line.nobody());
            check(checks, line, "director.vn", ask(line, dispute, as("director.vn")), line.own());
            check(checks, line, "mika.sato", ask(line, dispute, as("mika.sato")), line.ours());
        }
        checks.assertAll();
    }

    @Test
    void every_page_has_its_line_and_every_line_its_page() throws IOException {
        assertThat(lines().stream().map(Line::route))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(PageRoute.all());
    }

    /// Hạnh says that she was there after all.
    private String dispute() {
        Api.record(code, "day-1", List.of(Api.record(hanh, false))).statusCode(200);
        soon(() -> assertThat(kafka.told(code, PassIssued.class)).hasSize(1));
        var pass = kafka.told(code, PassIssued.class).getFirst();
        given().redirects()
                .follow(false)
                .formParam("words", "I was there.")
                .post("/my/{secret}/attendance/day-1/dispute", links.secret(pass.pass(), pass.issue()))
                .then()
                .statusCode(303);
        return secretariat()
                .get("/api/projects/{code}/attendance/disputes", code)
                .then()
                .extract()
                .path("[0].id");
    }

    private static void hidden(SoftAssertions checks, Line line, String who, Response answer, String expected) {
        checks.assertThat(answer.asString()).as("%s to %s", line.route(), who).doesNotContain(NAME);
        check(checks, line, who, answer, expected);
    }

    private static void check(SoftAssertions checks, Line line, String who, Response answer, String expected) {
        var status = answer.statusCode();
        checks.assertThat(TenancyTable.fits(expected, status))
                .as("%s: %s was answered %d", line.route(), who, status)
                .isTrue();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.person(person));
    }

    private Response ask(Line line, String dispute, RequestSpecification caller) {
        var address = line.path()
                .replace("{code}", code)
                .replace("{dispute}", dispute)
                .replace("{nomination}", hanh.nomination().toString())
                .replace("{kind}", PaperKind.ACTION_PLAN.name())
                .replace("{session}", "day-1")
                .replace("{number}", "APO-0000-0000")
                .replace("{report}", UUID.randomUUID().toString())
                .replace("{attendee}", "1")
                .replaceAll("\\{(secret|token)}", "A".repeat(43));
        var request = caller.redirects().follow(false).accept("text/html");
        if (line.verb().equals("POST")) {
            request = line.path().matches("/my/.*/papers/.*|.*/guidelines|.*/reports|/verify")
                    ? request.multiPart("file", "paper.pdf", new byte[] {'%'}, "application/pdf")
                    : request.formParams(FIELDS).formParam("nomination", hanh.nomination());
        }
        return request.request(line.verb(), address);
    }

    private static List<Line> lines() {
        return TenancyTable.read("/tenancy-of-pages.txt", Line::of);
    }
}
