package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The Secretariat changes the words of a letter.
@QuarkusTest
class TemplateResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /// Nobody else in these tests reads what this letter says.
    private static final String LETTER = "/api/templates/nomination-submitted-candidate/EN";
    private static final String WORDS = """
            {#include mail/layout}
            {#subject}Nominated: {event.nominee.name}, {project.code}{/subject}
            <p>Our own words by {words.day(project.announceBy)}.</p>
            {/include}
            """;

    @Inject
    Bus bus;

    private final String code = Fresh.code();

    @Test
    void edited_words_hold_from_the_next_letter_on_until_the_shipped_ones_are_brought_back() {
        nominated();
        preview(WORDS)
                .statusCode(200)
                .body("text", containsString("Our own words by"))
                .body("project", equalTo(code));
        edit(WORDS).statusCode(200).body("source", equalTo(WORDS));
        try {
            var told = Fresh.code();
            Told.tokyo(bus, told);
            await().atMost(PATIENCE).until(() -> subject(told).startsWith("Nominated: Nimali"));
        } finally {
            edit(null).statusCode(200).body("source", containsString("We are glad"));
        }
        officer()
                .get(LETTER)
                .then()
                .body("versions[1].reason", equalTo("Shorter."))
                .body("versions[1].source", equalTo(WORDS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>{event.nominee.nmae}</p>| line 3, column 4",
                "<p>{#if event.nominee.name}</p>| line 4",
                "<p>{unknown.thing}</p>| line 3",
                "<p>{event.getClass.getName}</p>| line 3",
                "<p>{project.notified.title.bytes}</p>| line 3",
                "<p>{words.getClass.forName('java.lang.Runtime')}</p>| line 3",
                "<p>{cdi:mailer}</p>| line 3",
                "<p>{#include ../application /}</p>| line 3",
                "<p>one<br>two</p>| not well-formed",
                "<p><script>alert(1)</script></p>| <script>",
                "<p><a href='javascript:alert(1)'>x</a></p>| link",
                "<p>{#for i in 1000000000}x{/for}</p>| numbers",
                "<form action='/'/>| form"
            })
    void words_that_cannot_be_used_are_refused_with_the_place(String wrong, String place) {
        var source = WORDS.replaceFirst("<p>.*</p>", java.util.regex.Matcher.quoteReplacement(wrong));
        edit(source).statusCode(422).body("detail", containsString(place.strip()));
        nominated();
        preview(source).statusCode(422).body("detail", containsString(place.strip()));
        officer().get(LETTER).then().body("source", not(containsString(wrong)));
    }

    @Test
    void who_has_not_read_the_last_version_does_not_overwrite_it() {
        var body = Map.of("source", WORDS, "reason", "Late.");
        officer().body(body).put(LETTER).then().statusCode(428);
        officer().header("If-Match", "\"999\"").body(body).put(LETTER).then().statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "webhook-disabled-npo", "nothing", "nomination-submitted-candidate-more"})
    void only_letters_about_events_can_be_edited(String name) {
        officer().get("/api/templates/{name}/EN", name).then().statusCode(404);
    }

    @Test
    void only_the_secretariat_edits() {
        given().auth()
                .oauth2(Tokens.person("director.lk"))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("source", WORDS, "reason", "x"))
                .put(LETTER)
                .then()
                .statusCode(403);
    }

    private void nominated() {
        Told.tokyo(bus, code);
        await().atMost(PATIENCE).until(() -> !subject(code).isEmpty());
    }

    private String subject(String project) {
        var found = officer()
                .get("/api/mails?template=nomination-submitted-candidate&project=" + project)
                .jsonPath()
                .getList("items.subject", String.class);
        return found.isEmpty() ? "" : found.getFirst();
    }

    private ValidatableResponse preview(String source) {
        return officer()
                .body(Map.of("source", source, "project", code))
                .post(LETTER + "/preview")
                .then();
    }

    private static ValidatableResponse edit(String source) {
        var body = source == null ? Map.of("reason", "Shorter.") : Map.of("source", source, "reason", "Shorter.");
        return officer().header("If-Match", "*").body(body).put(LETTER).then();
    }

    private static RequestSpecification officer() {
        return given().auth()
                .oauth2(Tokens.person("mika.sato"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
