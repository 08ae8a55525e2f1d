package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedResourceTest {

    private static final String MAILS = "/api/mails";
    private static final String EVENTS = "/api/events";

    @Inject
    Bus bus;

    private final String code = Fresh.code();

    /// Before anything of the project is overdue, which would be events as well.
    @BeforeEach
    void set() {
        TestClock.set(Instant.parse("2016-09-20T00:00:00Z"));
    }

    @Test
    void mails_are_listed_page_by_page_and_can_be_read() {
        Told.tokyo(bus, code);
        awaitMails(6);
        var ids = new ArrayList<String>();
        var page = page(MAILS + "?limit=4&project=" + code);
        assertThat(page.getList("items.id")).hasSize(4);
        ids.addAll(page.getList("items.id"));
        page = page(MAILS + "?limit=4&project=" + code + "&after=" + page.getString("next"));
        assertThat(page.getString("next")).isNull();
        ids.addAll(page.getList("items.id"));
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();

        get("mika.sato", MAILS + "/" + ids.getLast())
                .statusCode(200)
                .body("project", equalTo(code))
                .body("subject", containsString(code))
                .body("state", notNullValue())
                .body("queuedAt", startsWith("2016-09-20T00:"))
                .body("text", containsString("With kind regards"));
    }

    @Test
    void events_are_listed_as_cloud_events_in_order_of_receipt() {
        Told.tokyo(bus, code);
        awaitMails(6);
        get("ada.audit", EVENTS + "?project=" + code)
                .statusCode(200)
                .body("items.specversion", contains("1.0", "1.0"))
                .body("items.source", contains("/nomination-service", "/nomination-service"))
                .body("items.subject", contains(code, code))
                .body("items.aggregateversion", contains(1, 2))
                .body("items[0].type", equalTo("org.convoke.nomination.ProjectNotified"))
                .body("items[0].data.overseasSeats", equalTo(18))
                .body("items[1].data.nominee.country", equalTo("LK"));
    }

    @Test
    void a_project_that_nobody_told_has_an_empty_feed() {
        for (var feed : new String[] {MAILS, EVENTS}) {
            get("mika.sato", feed + "?project=" + code).statusCode(200).body("items", hasSize(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MAILS, EVENTS, MAILS + "/7c9c3f0e-9d1c-4b7e-8d0e-2f7b1c6a5e11"})
    void only_secretariat_and_auditors_may_read(String address) {
        given().get(address).then().statusCode(401).body("type", equalTo("urn:convoke:problem:unauthenticated"));
        given().auth().oauth2(Tokens.foreign()).get(address).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.system("npo-lk-system"))
                .get(address)
                .then()
                .statusCode(403);
        for (var person : new String[] {"director.lk", "host.lk"}) {
            get(person, address).statusCode(403).body("type", equalTo("urn:convoke:problem:forbidden"));
        }
    }

    @Test
    void an_unknown_mail_is_not_found() {
        get("mika.sato", MAILS + "/" + UUID.randomUUID()).statusCode(404);
        get("mika.sato", MAILS + "/latest").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=-1, limit",
        "limit=ten, parameter",
        "project=TOKYO, project",
        "after=here, after",
        "after=MS0y.MS0y, after",
        "after=LTEtMQ, after"
    })
    void a_parameter_that_means_nothing_is_named(String parameter, String name) {
        for (var feed : new String[] {MAILS, EVENTS}) {
            var problem =
                    get("mika.sato", feed + "?" + parameter).statusCode(400).extract();
            assertThat(problem.contentType()).startsWith("application/problem+json");
            assertThat(problem.asString()).contains(name);
        }
    }

    private void awaitMails(int number) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page(MAILS + "?project=" + code).getList("items"))
                        .hasSize(number));
    }

    private static JsonPath page(String address) {
        return get("mika.sato", address).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse get(String person, String address) {
        return given().auth().oauth2(Tokens.person(person)).get(address).then();
    }
}
