package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.testing.Mail;
import org.convoke.testing.Mailbox;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// How an NPO is told: said on a page, and what follows from it.
@QuarkusTest
class PreferencePagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AS_BEFORE = """
        {"language": "EN", "tellsCandidates": false, "optionalNotices": true}\
        """;

    @Inject
    Bus bus;

    private final String code = Fresh.code();
    private final String domain = Fresh.domain();

    @Test
    void an_officer_says_on_a_page_how_the_npo_is_told() {
        try {
            page("liaison.ph", "/preferences", "DAILY", "Nowhere/City")
                    .then()
                    .statusCode(422)
                    .body(containsString("Nowhere/City"), containsString("value=\"DAILY\" checked"));
            page("liaison.ph", "/preferences", "HOURLY", "").then().statusCode(422);
            page("liaison.ph", "/preferences", "WEEKLY", "Asia/Tokyo").then().statusCode(303);
            as("liaison.ph")
                    .get("/preferences")
                    .then()
                    .statusCode(200)
                    .body(containsString("value=\"WEEKLY\" checked"), containsString("value=\"Asia/Tokyo\""));
            as("liaison.ph")
                    .get("/api/preferences/npos/PH")
                    .then()
                    .body("digest", equalTo("WEEKLY"), "zone", equalTo("Asia/Tokyo"), "tellsCandidates", equalTo(true));
        } finally {
            asBefore("PH");
        }
    }

    @Rule("R049")
    @Test
    void an_npo_has_its_own_page_and_the_secretariat_has_all() {
        as("mika.sato").get("/preferences/npos/PH").then().statusCode(200).body(containsString("Philippines"));
        as("liaison.ph").get("/preferences/npos/PH").then().statusCode(200);
        as("liaison.ph").get("/preferences/npos/MY").then().statusCode(404);
        page("liaison.ph", "/preferences/npos/MY", "NEVER", "").then().statusCode(404);
        as("ada.audit").get("/preferences/npos/PH").then().statusCode(403);
    }

    @Test
    void a_digest_and_no_notices_at_all_contradict_each_other() {
        as("liaison.ph")
                .contentType(ContentType.JSON)
                .body("""
                    {"language": "EN", "tellsCandidates": false, "optionalNotices": false, "digest": "DAILY"}\
                    """)
                .put("/api/preferences/npos/PH")
                .then()
                .statusCode(400);
    }

    @Test
    void a_day_of_notices_is_told_in_one_mail_whose_links_need_no_account() {
        TestClock.set(Instant.parse("2016-11-07T00:00:00Z"));
        keep("IN", """
            {"language": "EN", "tellsCandidates": false, "optionalNotices": true, "digest": "DAILY"}\
            """);
        try {
            Told.programme(bus, code, domain);
            Told.programmeAgain(bus, code, domain);
            await().atMost(PATIENCE).until(() -> logged("COLLECTED").size() == 2);
            // 8 o'clock in India
            TestClock.set(Instant.parse("2016-11-07T02:30:01Z"));
            await().atMost(PATIENCE).until(() -> digests().size() == 1);
        } finally {
            asBefore("IN");
        }
        var told = logged("DIGESTED");
        assertThat(told).hasSize(2);
        as("mika.sato")
                .get("/mails/" + told.getFirst())
                .then()
                .body(containsString("a digest"), containsString("digested"));

        var digest = digests().getFirst();
        var notice = link(digest, "notices");
        given().get(notice).then().statusCode(200).body(containsString("This is the programme"));
        given().get(notice + "x").then().statusCode(404);
        chooses(link(digest, "unsubscribe"));
    }

    private void chooses(String address) {
        try {
            given().get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString("in@" + domain), not(containsString("Done")));
            given().formParam("rhythm", "WEEKLY")
                    .post(address + "/rhythm")
                    .then()
                    .statusCode(200)
                    .body(containsString("once a week.</p>"));
            as("mika.sato").get("/api/preferences/npos/IN").then().body("digest", equalTo("WEEKLY"));
            given().formParam("rhythm", "").post(address + "/rhythm").then().statusCode(422);
            given().formParam("rhythm", "NEVER")
                    .post(address + "x/rhythm")
                    .then()
                    .statusCode(404);
        } finally {
            asBefore("IN");
        }
    }

    private static String link(Mail mail, String kind) {
        var found = Pattern.compile("(/" + kind + "/[0-9a-f-]{36}/[\\w-]+)").matcher(mail.html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<Mail> digests() {
        return Mailbox.of("in@" + domain).mails().stream()
                .filter(mail -> mail.subject().equals("2 notices that ask you for nothing"))
                .toList();
    }

    private List<String> logged(String state) {
        return as("mika.sato")
                .get("/api/mails?project=" + code + "&template=programme-published-npo&state=" + state)
                .jsonPath()
                .getList("items.id");
    }

    private static io.restassured.response.Response page(String person, String address, String rhythm, String zone) {
        return as(person)
                .redirects()
                .follow(false)
                .formParams(Map.of("language", "EN", "rhythm", rhythm, "zone", zone, "tells", "yes"))
                .post(address);
    }

    private static void asBefore(String npo) {
        keep(npo, AS_BEFORE);
    }

    private static void keep(String npo, String wishes) {
        as("mika.sato")
                .contentType(ContentType.JSON)
                .body(wishes)
                .put("/api/preferences/npos/" + npo)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String login) {
        return given().auth().oauth2(Tokens.person(login));
    }
}
