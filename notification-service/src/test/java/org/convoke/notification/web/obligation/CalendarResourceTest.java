package org.convoke.notification.web.obligation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Projects;
import org.convoke.testing.Browser;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarResourceTest {

    private static final String CALENDARS = "/api/calendars";
    private static final String PAGE = "/notifications/obligations/calendars";

    @Inject
    Bus bus;

    @Test
    void a_calendar_is_read_at_its_address_until_it_is_revoked() throws Exception {
        TestClock.set(Instant.parse("2016-05-24T03:00:00Z"));
        var code = Fresh.code();
        bus.tell(Projects.tokyo(code, Fresh.domain()), 1, 1);
        var id = open("director.lk", false);
        var path = path("director.lk", id);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(read(path)).contains("Nominate candidates\\, " + code));
        var calendar = new CalendarBuilder().build(new StringReader(read(path)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(read(path)).doesNotContain("Announce the participants");

        as("director.lk").delete(CALENDARS + "/" + id).then().statusCode(204);
        given().get(path).then().statusCode(404);
        as("director.lk").get(CALENDARS + "/" + id).then().statusCode(404);
        as("director.lk").delete(CALENDARS + "/" + id).then().statusCode(404);
    }

    @Test
    void an_offices_calendar_belongs_to_all_its_officers_and_ones_own_to_nobody_else() {
        var own = open("director.lk", false);
        var shared = open("director.lk", true);
        as("liaison.lk").get(CALENDARS).then().body("id", hasItem(shared)).body("id", not(hasItem(own)));
        as("liaison.lk").get(CALENDARS + "/" + own).then().statusCode(404);
        as("mika.sato").get(CALENDARS + "/" + shared).then().statusCode(404);
        as("liaison.lk").delete(CALENDARS + "/" + shared).then().statusCode(204);
    }

    @Test
    void an_officer_of_the_secretariat_sees_what_the_secretariat_owes() {
        TestClock.set(Instant.parse("2016-05-24T03:00:00Z"));
        var code = Fresh.code();
        bus.tell(Projects.tokyo(code, Fresh.domain()), 1, 1);
        var path = path("mika.sato", open("mika.sato", false));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(read(path)).contains("Announce the participants\\, " + code));
        assertThat(read(path)).doesNotContain("Nominate candidates");
    }

    @Test
    void the_secretariats_calendar_belongs_to_all_its_officers() {
        var shared = open("mika.sato", true);
        as("anan.chai").delete(CALENDARS + "/" + shared).then().statusCode(204);
    }

    @Test
    void a_person_opens_a_calendar_on_a_page_and_ends_it() {
        var browser = new Browser("http://localhost:" + RestAssured.port);
        assertThat(browser.signIn("liaison.my", PAGE).body()).contains("None is open.");
        var opened = browser.send(PAGE, Map.of("shared", "yes")).body();
        assertThat(opened).contains("A calendar is open.", "for everybody in the office");
        var address = Pattern.compile("(/calendars/[^.]+\\.ics)").matcher(opened);
        assertThat(address.find()).isTrue();
        assertThat(read(address.group(1))).contains("BEGIN:VCALENDAR");
        var end = Pattern.compile("action=\"(" + PAGE + "/[0-9a-f-]{36}/end)\"").matcher(opened);
        assertThat(end.find()).isTrue();
        assertThat(browser.send(end.group(1), Map.of()).body()).contains("None is open.");
        given().get(address.group(1)).then().statusCode(404);
    }

    @Test
    void an_address_that_was_never_given_leads_nowhere_and_strangers_open_none() {
        given().get("/calendars/" + UUID.randomUUID() + ".ics")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:convoke:problem:no-calendar"));
        given().contentType("application/json")
                .body("{\"shared\": false}")
                .post(CALENDARS)
                .then()
                .statusCode(401);
        as("director.lk")
                .contentType("application/json")
                .body("{}")
                .post(CALENDARS)
                .then()
                .statusCode(400);
    }

    private static String open(String person, boolean shared) {
        return as(person)
                .contentType("application/json")
                .body("{\"shared\": " + shared + "}")
                .post(CALENDARS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String path(String person, String id) {
        var address = as(person)
                .get(CALENDARS + "/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath()
                .getString("address");
        return address.substring(address.indexOf("/calendars/"));
    }

    private static String read(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.person(person));
    }
}
