package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Pattern;
import org.convoke.testing.Browser;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// Mail, webhooks and operations as officers see them.
@QuarkusTest
class OfficePagesTest {
    private static final Pattern ONE = Pattern.compile("/notifications/webhooks/([0-9a-f-]{36})");

    @Test
    void a_webhook_is_made_once_shown_its_secret_and_removed() {
        var browser = new Browser("http://localhost:" + RestAssured.port);
        browser.signIn("liaison.my", "/notifications/webhooks");
        var refused = browser.send(
                "/notifications/webhooks",
                Map.of("url", "http://127.0.0.1/x", "contact", "it@my.npo.example", "types", "org.convoke.nothing"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"http://127.0.0.1/x\"").contains("org.convoke.nothing");

        var made = browser.send(
                "/notifications/webhooks",
                Map.of("url", "https://systems.my.npo.example/convoke", "contact", "it@my.npo.example", "types", ""));
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("whsec_");
        var id = ONE.matcher(made.body());
        assertThat(id.find()).isTrue();

        var page = browser.open("/notifications/webhooks/" + id.group(1)).body();
        assertThat(page).contains("https://systems.my.npo.example/convoke").doesNotContain("whsec_");
        as("liaison.ph").get("/webhooks/{id}", id.group(1)).then().statusCode(404);

        var etag = Pattern.compile("name=\"etag\" value=\"([^\"]+)\"").matcher(page);
        assertThat(etag.find()).isTrue();
        var tag = etag.group(1).replace("&quot;", "\"");
        var stale = browser.send(
                "/notifications/webhooks/" + id.group(1), Map.of("act", "remove", "etag", "\"999\"", "from", ""));
        assertThat(stale.statusCode()).isEqualTo(422);
        var removed = browser.send(
                "/notifications/webhooks/" + id.group(1), Map.of("act", "remove", "etag", tag, "from", ""));
        assertThat(removed.body()).contains("The webhook is removed.");
    }

    @Test
    void empty_fields_of_a_search_ask_for_nothing() {
        as("mika.sato")
                .accept("text/html")
                .get("/mails?project=&recipient=&template=&state=")
                .then()
                .statusCode(200)
                .body(containsString("<h1>Mail</h1>"));
        as("liaison.lk").get("/mails").then().statusCode(403);
    }

    @Test
    void an_operator_sees_what_waits_in_every_service_and_the_secretariat_its_projects_mail() {
        as("olga.ops").get("/operations").then().statusCode(200).body(containsString("hx-get=\"/selection/parked\""));
        as("olga.ops").get("/parked").then().statusCode(200).body(containsString("What operators did"));
        as("ada.audit").get("/parked").then().statusCode(200).body(not(containsString("<form")));
        as("mika.sato").get("/operations").then().statusCode(403);
        as("mika.sato")
                .get("/projects/16-IN-99-GE-WSP-Z/panel")
                .then()
                .statusCode(200)
                .body(containsString("Nothing was written yet."));
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.person(person));
    }
}
