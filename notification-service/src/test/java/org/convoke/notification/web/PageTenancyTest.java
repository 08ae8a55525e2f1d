package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.notification.Fresh;
import org.convoke.notification.mail.Letter;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.mail.Order;
import org.convoke.notification.mail.Role;
import org.convoke.testing.Rule;
import org.convoke.testing.Tokens;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page that the code has, asked about Sri Lanka's records by everybody. A new page needs a line in `pages.txt`.
@QuarkusTest
class PageTenancyTest {

    private static final List<String> PEOPLE =
            List.of("director.lk", "director.in", "host.jp", "mika.sato", "ada.audit", "olga.ops");
    private static final List<Integer> NOT_PAST = List.of(400, 401, 403, 404, 405, 415);

    /// What is sent with every form; it names no act, so nothing is done.
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("reason", " "),
            Map.entry("act", "none"),
            Map.entry("etag", "\"-1\""),
            Map.entry("from", ""),
            Map.entry("url", ""),
            Map.entry("contact", ""),
            Map.entry("types", ""),
            Map.entry("rhythm", ""));

    @Inject
    Mails mails;

    @Inject
    PersonalLinks links;

    private final String code = Fresh.code();
    private final String domain = Fresh.domain();

    private record Line(String verb, String path, List<String> answers) {
        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    static Stream<Line> lines() throws IOException {
        try (var in = PageTenancyTest.class.getResourceAsStream("/pages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .map(words -> new Line(words.get(0), words.get(1), words.subList(2, words.size())));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    @Rule("R049")
    void a_page_serves_everybody_what_is_theirs(Line line) {
        var address = filled(line, mail());
        var nobody = ask(line, address, given()).statusCode();
        if (line.answers.equals(List.of("all"))) {
            assertThat(nobody).isLessThan(500).isNotIn(NOT_PAST);
            var noMail = filled(line, UUID.randomUUID());
            assertThat(ask(line, noMail, given()).statusCode()).isEqualTo(404);
            return;
        }
        assertThat(nobody).as("nobody").isEqualTo(302);
        // India asks first: what Sri Lanka ends is there no more
        for (var place : List.of(1, 0, 2, 3, 4, 5)) {
            var person = PEOPLE.get(place);
            var answer = ask(line, address, given().auth().oauth2(Tokens.person(person)));
            assertThat(fits(line.answers.get(place), answer.statusCode()))
                    .as("%s: %s was answered %d", line, person, answer.statusCode())
                    .isTrue();
            if (place == 1) {
                assertThat(answer.asString()).doesNotContain(domain);
            }
        }
    }

    @Test
    void every_page_has_its_line_and_every_line_its_page() throws IOException {
        assertThat(lines().map(Line::toString)).containsExactlyInAnyOrderElementsOf(PageRoutes.all());
    }

    private static boolean fits(String expected, int status) {
        return expected.equals("ok")
                ? status < 500 && !NOT_PAST.contains(status)
                : status == Integer.parseInt(expected);
    }

    private static Response ask(Line line, String address, RequestSpecification caller) {
        var request = caller.redirects().follow(false).accept("text/html");
        var filled = line.verb.equals("POST") ? request.formParams(FORM) : request;
        return filled.request(line.verb, address);
    }

    private String filled(Line line, UUID mail) {
        return line.path
                .replace("{country}", "LK")
                .replace("{code}", code)
                .replace("{mail}", mail.toString())
                .replace("{secret}", links.secret(mail, 1))
                .replace("{id}", line.path.contains("{id}") ? record(line, mail) : "");
    }

    private String record(Line line, UUID mail) {
        return switch (line.path.split("/")[1]) {
            case "mails" -> mail.toString();
            case "webhooks" ->
                made("/api/webhooks", "{\"url\": \"https://%s/x\", \"contact\": \"it@%s\"}".formatted(domain, domain));
            case "obligations" -> made("/api/calendars", "{\"shared\": false}");
            default -> throw new IllegalArgumentException(line.path);
        };
    }

    private static String made(String address, String body) {
        return given().auth()
                .oauth2(Tokens.person("director.lk"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private UUID mail() {
        var recipient = "n@" + domain;
        var order =
                new Order(UUID.randomUUID(), code, "programme-published-npo", Role.CANDIDATE, recipient, "o@s.example");
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.owe(order, new Letter("About " + domain, "<p>Words.</p>", "Words.\n"))
                        .id());
    }
}
