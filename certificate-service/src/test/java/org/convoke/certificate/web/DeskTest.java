package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.convoke.certificate.desk.Badges;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Attendance taken on a phone, by lists and by codes.
@Rule("R118")
@QuarkusTest
class DeskTest {

    private static final String DESKS = "/api/projects/{code}/desks";

    @Inject
    Kafka kafka;

    @Inject
    Badges badges;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee silva = nominee("LK", "Nimal Silva");

    @BeforeEach
    void second_day() {
        TestClock.set(Instant.parse("2016-12-06T00:00:00Z"));
        kafka.tell(
                tokyo(code),
                new ParticipantSelected(code, hanh, Optional.empty()),
                new ParticipantSelected(code, silva, Optional.empty()));
        awaitParticipants(code, 2);
    }

    @Test
    void a_list_is_ticked_sent_twice_and_closed() {
        var desk = open();
        given().get(desk).then().statusCode(200).body(containsString("Day 2"), not(containsString("Day 3")));
        given().get(desk + "/day-2").then().body(containsString("Nimal Silva"), containsString("2 of 2 not on record"));

        send(desk, List.of(hanh), false).statusCode(303);
        send(desk, List.of(hanh), false).statusCode(303);
        given().get(desk + "/day-2").then().body(containsString("1 of 2 not on record"));
        send(desk, List.of(), true).statusCode(303);
        send(desk, List.of(), true).statusCode(303);
        given().get(desk + "/day-2").then().body(containsString("everybody is on record"));

        secretariat()
                .get(Api.SHEET, code)
                .then()
                .body("rows.records.flatten().present", containsInAnyOrder(true, false));
        soon(() -> assertThat(kafka.told(code, AttendanceRecorded.class)).hasSize(2));
    }

    @Test
    void a_refused_list_says_why_and_keeps_its_ticks() {
        var desk = open();
        send(desk, List.of(silva), false).statusCode(303);
        var amali = nominee("LK", "Amali Perera");
        kafka.tell(new ParticipantSelected(code, amali, Optional.empty()));
        awaitParticipants(code, 3);
        send(desk, List.of(), true).statusCode(303);
        given().get(desk + "/day-2").then().body(containsString("1 of 3 not on record"));

        send(desk, List.of(hanh, amali), true)
                .statusCode(422)
                .body(
                        containsString("Nguyễn Thị Hạnh is on record already as absent"),
                        containsString("value=\"" + amali.nomination() + "\" checked"),
                        containsString("value=\"yes\" checked"));
        given().get(desk + "/day-2").then().body(containsString("1 of 3 not on record"));
        soon(() -> assertThat(kafka.told(code, AttendanceRecorded.class)).hasSize(2));
    }

    @Test
    void a_phone_shows_any_code_without_a_connection_and_leaves_the_desk() {
        given().get("/check-in").then().statusCode(404);
        var opened = given().get(open()).then().extract();
        assertThat(Integer.parseInt(opened.header("Convoke-Desk-Open-For"))).isBetween(86_000, 86_400);
        given().cookie(opened.detailedCookie("convoke-desk"))
                .get("/check-in")
                .then()
                .statusCode(200)
                .body(containsString("Is here: Day 2"), not(containsString("Silva")));
        given().post("/leave-desk").then().statusCode(200).cookie("convoke-desk", "");
        for (var script : List.of("/desk.js", "/desk-worker.js")) {
            given().get(script).then().statusCode(200).contentType(containsString("javascript"));
        }
    }

    @Test
    void a_desk_works_for_its_time_its_project_and_until_it_is_closed() {
        var desk = open();
        given().get(desk + "/day-3").then().statusCode(409);
        given().get("/desk/" + "A".repeat(43)).then().statusCode(404);
        TestClock.set(Instant.parse("2016-12-07T00:10:00Z"));
        given().get(desk).then().statusCode(404);
        send(desk, List.of(hanh), false).statusCode(404);
        TestClock.set(Instant.parse("2016-12-06T23:50:00Z"));
        given().get(desk).then().statusCode(200);

        String id = person("host.jp")
                .get(DESKS, code)
                .then()
                .body("address", hasSize(1))
                .extract()
                .path("[0].id");
        person("host.jp").get(DESKS, code).then().body("[0].address", nullValue());
        person("host.lk").delete(DESKS + "/{id}", code, id).then().statusCode(403);
        person("host.jp").delete(DESKS + "/{id}", code, id).then().statusCode(204);
        given().get(desk).then().statusCode(404);
        person("host.lk").post(DESKS, code).then().statusCode(403);
        person("director.vn").post(DESKS, code).then().statusCode(403);
    }

    @Test
    void a_code_is_of_use_at_a_desk_only_and_however_often_it_is_read() {
        var badge = path(badges.address(hanh.nomination()));
        given().get(badge).then().statusCode(200).body(containsString("at the desk"), not(containsString("Hạnh")));
        given().formParam("session", "day-2").post(badge).then().statusCode(403);
        secretariat().get(Api.SHEET, code).then().body("rows.records.flatten()", empty());

        var cookie = given().get(open()).then().extract().detailedCookie("convoke-desk");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        given().cookie(cookie)
                .get(badge)
                .then()
                .body(containsString("Nguyễn Thị Hạnh"), containsString("Is here: Day 2"));
        for (int i = 0; i < 2; i++) {
            given().redirects()
                    .follow(false)
                    .cookie(cookie)
                    .formParam("session", "day-2")
                    .post(badge)
                    .then()
                    .statusCode(303);
        }
        given().cookie(cookie).get(badge).then().body(containsString("present"), not(containsString("Is here")));
        given().cookie(cookie)
                .get(badge.replace(
                        hanh.nomination().toString(), silva.nomination().toString()))
                .then()
                .statusCode(404);
        secretariat()
                .get(Api.SHEET, code)
                .then()
                .body("rows.find { it.country == 'VN' }.records[0].minutes", equalTo(420));
    }

    private String open() {
        String address = person("host.jp")
                .post(DESKS, code)
                .then()
                .statusCode(201)
                .extract()
                .path("address");
        return path(address);
    }

    private static String path(String address) {
        return URI.create(address).getPath().replaceFirst("^/certificates", "");
    }

    /// As from a list that was opened when Hạnh and Silva were all there were.
    private ValidatableResponse send(String desk, List<Nominee> present, boolean closed) {
        var form = given().redirects().follow(false).contentType("application/x-www-form-urlencoded");
        present.forEach(one -> form.formParam("present", one.nomination().toString()));
        form.formParam("listed", List.of(hanh.nomination(), silva.nomination()));
        if (closed) {
            form.formParam("closed", "yes");
        }
        return form.post(desk + "/day-2").then();
    }
}
