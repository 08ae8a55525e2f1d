package org.convoke.notification.web.obligation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Projects;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ObligationResourceTest {

    private static final String LIST = "/api/obligations";

    @Inject
    Bus bus;

    private final String domain = Fresh.domain();
    private final String code = Fresh.code();
    private final Nominee nimali =
            new Nominee(UUID.randomUUID(), "LK", Pool.OVERSEAS, "Nimali Perera", "nimali@" + domain, "Nimali Perera");

    @BeforeEach
    void a_project_with_one_participant() {
        TestClock.set(Instant.parse("2016-09-30T02:00:00Z"));
        bus.tell(Projects.tokyo(code, domain), 1, 1);
        bus.tell(new ParticipantSelected(code, nimali, Optional.empty()), 1, 1);
        bus.tell(new SelectionAnnounced(code, LocalDate.of(2016, 9, 30), 1, 0, 0), 2, 1);
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            get("mika.sato", LIST + "?duty=BOOK_TICKET&project=" + code)
                    .body("items.title", contains("Book the flight of Nimali Perera"));
            get("mika.sato", LIST + "?duty=REQUEST_REPORTS&project=" + code).body("items.size()", equalTo(1));
        });
    }

    @Test
    void the_secretariat_sees_all_by_deadline_page_by_page() {
        var all = get("mika.sato", LIST + "?limit=200&project=" + code)
                .statusCode(200)
                .body("items.dueOn", hasItem("2016-10-01"))
                .extract()
                .jsonPath();
        assertThat(all.getList("items.dueAt", String.class)).isSorted().hasSizeGreaterThan(8);
        var paged = new ArrayList<String>();
        var next = "";
        do {
            var page = get("mika.sato", LIST + "?limit=3&project=" + code + "&after=" + next)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
            next = page.getString("next");
        } while (next != null);
        assertThat(paged).isEqualTo(all.getList("items.id"));
    }

    @Test
    void an_npo_sees_what_concerns_its_country_and_nothing_else() {
        get("director.lk", LIST + "?limit=200&project=" + code)
                .statusCode(200)
                .body("items.country", everyItem(equalTo("LK")))
                .body("items.duty", hasItem("BOOK_TICKET"));
        get("director.lk", LIST + "?project=" + code + "&country=IN").body("items.country", everyItem(equalTo("LK")));
        get("director.lk", LIST + "/" + id("ANNOUNCE"))
                .statusCode(404)
                .body("type", equalTo("urn:convoke:problem:no-obligation"));
        get("director.lk", LIST + "/" + id("BOOK_TICKET")).statusCode(200).body("country", equalTo("LK"));
        get("mika.sato", LIST + "/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void it_can_be_narrowed() {
        get("mika.sato", LIST + "?debtor=SECRETARIAT&state=OPEN&project=" + code)
                .body("items.debtor", everyItem(equalTo("SECRETARIAT")))
                .body("items.duty", not(hasItem("ANNOUNCE")));
        get("mika.sato", LIST + "?dueBy=2016-10-01&duty=NOMINATE&project=" + code)
                .body("items.dueOn", everyItem(equalTo("2016-10-01")));
        get("mika.sato", LIST + "?dueBy=2016-09-30&duty=NOMINATE&project=" + code)
                .body("items.size()", equalTo(0));
    }

    @Test
    void a_booked_ticket_is_reported_once_and_only_by_whom_it_concerns() {
        var ticket = LIST + "/" + id("BOOK_TICKET");
        var tag = get("director.lk", ticket).extract().header("ETag");
        post("director.lk", ticket + "/done", null).statusCode(428);
        post("director.lk", ticket + "/done", "\"77\"").statusCode(412);
        post("director.lk", ticket + "/done", tag).statusCode(200).body("state", equalTo("FULFILLED"));
        post("director.lk", ticket + "/done", "*")
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:not-open"));
        post("mika.sato", LIST + "/" + id("NOMINATE") + "/done", "*")
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:tells-itself"));
        post("director.lk", LIST + "/" + id("SEND_INSURANCE_LIST") + "/done", "*")
                .statusCode(404);
    }

    @Test
    void strangers_see_nothing() {
        given().get(LIST).then().statusCode(401);
        given().redirects().follow(false).get("/obligations").then().statusCode(302);
        given().auth().oauth2(Tokens.foreign()).get(LIST).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "project=TOKYO", "country=lk", "duty=SLEEP", "dueBy=soon", "after=here"})
    void a_parameter_that_means_nothing_is_refused(String parameter) {
        assertThat(get("mika.sato", LIST + "?" + parameter).extract().statusCode())
                .isIn(400, 404);
    }

    @Test
    void the_page_shows_deadlines_in_the_readers_zone() {
        get("director.lk", "/obligations?zone=Asia/Colombo")
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Obligations"))
                .body(containsString("Book the flight of Nimali Perera"))
                .body(containsString("Sat 1 Oct 2016, 20:29"));
        get("director.lk", "/obligations?zone=Moon").statusCode(400);
        get("director.lk", "/obligations?zone=Pacific/Fiji").body(containsString("Sun 2 Oct 2016, 02:59"));
        get("mika.sato", "/obligations").body(containsString("Send the insurer the list of participants"));
        get("director.lk", "/today/panel").statusCode(200).body(containsString("<h2>Obligations</h2>"));
    }

    private String id(String duty) {
        return get("mika.sato", LIST + "?project=" + code + "&duty=" + duty)
                .extract()
                .jsonPath()
                .getString("items[0].id");
    }

    private static ValidatableResponse get(String person, String address) {
        return as(person).get(address).then();
    }

    private static ValidatableResponse post(String person, String address, String ifMatch) {
        var request = as(person);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(address)
                .then();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.person(person));
    }
}
