package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everything that was told can be found again, read, and told once more.
@QuarkusTest
class MailLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Bus bus;

    private final String code = Fresh.code();

    @BeforeEach
    void tell() {
        Told.tokyo(bus, code);
        await().atMost(PATIENCE).until(() -> found("state=SENT").size() == 6);
    }

    @Test
    void mails_are_found_by_what_is_known_about_them() {
        assertThat(found("template=project-notified-npo")).hasSize(3);
        assertThat(found("state=FAILED")).isEmpty();
        var receipt = found("template=nomination-submitted-npo").getFirst();
        assertThat(found("event=" + receipt.get("event"))).hasSize(2).contains(receipt);
        var recipient = receipt.get("recipient").toString().toUpperCase();
        assertThat(found("recipient=" + recipient)).hasSize(2).contains(receipt);
        assertThat(found("since=" + receipt.get("queuedAt"))).contains(receipt);
        assertThat(found("until=" + receipt.get("queuedAt"))).doesNotContain(receipt);
    }

    @Test
    void a_letter_is_shown_as_its_recipient_sees_it_and_can_do_nothing() {
        var receipt = found("template=nomination-submitted-npo").getFirst();
        given().auth()
                .oauth2(Tokens.person("ada.audit"))
                .get("/api/mails/{id}/html", receipt.get("id"))
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", containsString("sandbox"))
                .body(containsString("With kind regards"));
    }

    @Test
    void what_was_told_again_leads_to_the_first_time_and_says_why() {
        var first = found("template=nomination-submitted-npo").getFirst();
        var second = again(first.get("id").toString());
        await().atMost(PATIENCE)
                .until(() ->
                        found("template=nomination-submitted-npo&state=SENT").size() == 2);
        var third = again(second);
        given().auth()
                .oauth2(Tokens.person("mika.sato"))
                .get("/api/mails/{id}", third)
                .then()
                .body("againOf", equalTo(first.get("id")))
                .body("event", equalTo(first.get("event")))
                .body("acts[0].reason", equalTo("It was deleted."))
                .body("acts[0].actor", equalTo("Mika Sato"));
    }

    private static String again(String mail) {
        return given().auth()
                .oauth2(Tokens.person("mika.sato"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("reason", "It was deleted."))
                .post("/api/mails/{id}/again", mail)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<Map<String, Object>> found(String query) {
        return given().auth()
                .oauth2(Tokens.person("mika.sato"))
                .get("/api/mails?project=" + code + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
