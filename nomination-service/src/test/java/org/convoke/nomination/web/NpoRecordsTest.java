package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Officers, systems and addresses of NPOs are looked after by their own office; every change counts at once.
@QuarkusTest
class NpoRecordsTest {

    @Inject
    DataSource database;

    @BeforeEach
    void the_year_is_2016() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Test
    void the_members_are_known_with_their_zones() {
        Api.npo("lk")
                .get("api/npos")
                .then()
                .body("", hasSize(21))
                .body("zone", everyItem(notNullValue()))
                .body("find { it.country == 'IR' }.economy", equalTo("Islamic Republic of Iran"))
                .body("find { it.country == 'LK' }.zone", equalTo("Asia/Colombo"));
    }

    @Test
    @Rule("R047")
    void a_dismissal_and_an_appointment_take_effect_with_the_next_request() {
        var office = Office.ofDirector("VN");
        var liaison = office.subject("liaison.vn");
        Api.as(Tokens.person("liaison.vn")).get("api/npos/VN/officers").then().statusCode(200);

        office.dismiss(liaison).statusCode(204);
        Api.as(Tokens.person("liaison.vn"))
                .get("api/npos/VN/officers")
                .then()
                .statusCode(403)
                .body("rule", equalTo("R048"));
        Api.secretariat().get("api/npos/VN/officers").then().body("subject", not(hasItem(liaison)));

        office.appoint(liaison, "liaison.vn", "LIAISON_OFFICER").statusCode(201);
        Api.as(Tokens.person("liaison.vn")).get("api/npos/VN/officers").then().statusCode(200);
        office.appoint(liaison, "liaison.vn", "LIAISON_OFFICER")
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:account-taken"));
        office.appoint(UUID.randomUUID().toString(), "director.my", "DESIGNATED_OFFICER")
                .statusCode(409)
                .body("detail", not(containsString("MY")));
    }

    @Test
    @Rule("R047")
    void an_office_is_never_left_without_a_director_or_liaison_officer() {
        var own = Office.ofDirector("TH");
        var all = Office.ofSecretariat("TH");
        var liaison = own.subject("liaison.th");
        own.dismiss(liaison).statusCode(204);

        var director = all.subject("director.th");
        lastOfOffice(own.dismiss(director));
        lastOfOffice(all.dismiss(director));
        lastOfOffice(all.changeRole("director.th", "ALTERNATE_DIRECTOR"));
        all.changeRole("director.th", "LIAISON_OFFICER").statusCode(200);
        own.changeRole("director.th", "DIRECTOR").statusCode(409).body("detail", containsString("own role"));

        all.appoint(liaison, "liaison.th", "LIAISON_OFFICER").statusCode(201);
        all.changeRole("director.th", "DIRECTOR").statusCode(200);
    }

    @Test
    @Rule("R047")
    void a_designated_officer_manages_nothing() {
        var designated = new Office("LK", "designated.lk");
        var liaison = designated.subject("liaison.lk");

        notYours(designated.appoint("somebody", "somebody.lk", "DIRECTOR"));
        notYours(designated.dismiss(liaison));
        notYours(designated.changeRole("designated.lk", "DIRECTOR"));
        notYours(Api.as(Tokens.person("designated.lk"))
                .body("{\"clientId\": \"another-system\"}")
                .post("api/npos/LK/systems")
                .then());
        Api.npo("lk")
                .body("{\"clientId\": \"another-system\"}")
                .post("api/npos/LK/systems")
                .then()
                .statusCode(403);
    }

    @Test
    @Rule("R049")
    void a_removed_system_is_shut_out_at_once() {
        var director = Tokens.person("director.ph");
        Api.npo("ph").get("api/npos/PH/systems").then().body("clientId", equalTo(List.of("npo-ph-system")));

        Api.as(director).delete("api/npos/PH/systems/npo-ph-system").then().statusCode(204);
        Api.npo("ph").get("api/npos/PH/systems").then().statusCode(403);
        Api.as(director).delete("api/npos/PH/systems/npo-ph-system").then().statusCode(404);
        Api.as(director).delete("api/npos/PH/systems/npo-my-system").then().statusCode(404);

        var body = "{\"clientId\": \"%s\"}";
        Api.as(director)
                .body(body.formatted("npo-my-system"))
                .post("api/npos/PH/systems")
                .then()
                .statusCode(409);
        Api.as(director)
                .body(body.formatted("npo-ph-system"))
                .post("api/npos/PH/systems")
                .then()
                .statusCode(201);
        Api.npo("ph").get("api/npos/PH/systems").then().statusCode(200);
    }

    @ParameterizedTest
    @Rule("R049")
    @ValueSource(strings = {"officers", "delegations", "systems", "changes", "officers/{id}", "delegations/{id}"})
    void the_records_of_another_npo_do_not_exist(String records) {
        var path = "api/npos/LK/" + records.replace("{id}", known(records));

        Api.npo("lk").get(path).then().statusCode(200);
        Api.as(Tokens.person("ada.audit")).get(path).then().statusCode(200);
        Api.npo("in").get(path).then().statusCode(404).body("detail", not(containsString("Fernando")));
        if (records.contains("{id}")) {
            Api.npo("in").get(path.replace("/LK/", "/IN/")).then().statusCode(404);
        }
        Api.as(Tokens.person("host.lk")).get(path).then().statusCode(403);
    }

    @Test
    void who_changes_a_record_names_the_version_they_have_read() {
        var office = "{\"name\": \"%s\", \"email\": \"office@my.npo.example\"}";
        var director = Tokens.person("director.my");
        var read = Api.as(director).get("api/npos/MY").then().extract();
        var tag = read.header("ETag");

        Api.as(director)
                .header("If-None-Match", tag)
                .get("api/npos/MY")
                .then()
                .statusCode(304)
                .body(equalTo(""));
        Api.as(director).body(office.formatted("MPC")).put("api/npos/MY").then().statusCode(428);
        Api.as(director)
                .header("If-Match", tag)
                .body(office.formatted("MPC"))
                .put("api/npos/MY")
                .then()
                .statusCode(200);
        Api.as(Tokens.person("liaison.my"))
                .header("If-Match", tag)
                .body(office.formatted("Lost"))
                .put("api/npos/MY")
                .then()
                .statusCode(412);
        Api.npo("my")
                .header("If-None-Match", tag)
                .get("api/npos/MY")
                .then()
                .statusCode(200)
                .body("name", equalTo("MPC"));
        Api.as(Tokens.person("director.in"))
                .header("If-Match", "*")
                .body(office.formatted("Mine"))
                .put("api/npos/MY")
                .then()
                .statusCode(404);
    }

    @Test
    void the_history_tells_who_changed_what_and_only_grows() {
        var office = Office.ofDirector("MY");
        office.appoint("new-officer", "assistant.my", "DESIGNATED_OFFICER").statusCode(201);
        office.dismiss("new-officer").statusCode(204);

        var page = Api.npo("my").get("api/npos/MY/changes?limit=1").then();
        page.body("items[0].kind", equalTo("OFFICER_DISMISSED"))
                .body("items[0].record", equalTo("new-officer"))
                .body("items[0].actorName", equalTo("Aminah Yusof"))
                .body("items[0].at", containsString("2016-06-01"));
        var next = page.extract().header("Link").replaceAll("<\\?(.*)>; rel=\"next\"", "$1");
        Api.npo("my")
                .get("api/npos/MY/changes?" + next)
                .then()
                .body("items.kind", equalTo(List.of("OFFICER_APPOINTED")))
                .body("items[0].state.role", equalTo("DESIGNATED_OFFICER"));
        assertThatThrownBy(() -> execute("update npo_change set actor = 'nobody'"))
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> execute("truncate npo_change")).hasMessageContaining("only grows");
    }

    private String known(String records) {
        var list = "api/npos/LK/" + records.replace("/{id}", "");
        var key = records.startsWith("officers") ? "subject" : "id";
        return records.contains("{id}")
                ? Api.npo("lk").get(list).then().extract().path("[0]." + key)
                : "";
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.execute(sql)).isFalse();
        }
    }

    private static void lastOfOffice(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("urn:convoke:problem:last-of-office"));
    }

    private static void notYours(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("urn:convoke:problem:not-yours"));
    }
}
