package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.convoke.notification.Fresh;
import org.convoke.testing.Rule;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// Indonesia is a sandbox in the tests.
@QuarkusTest
class SandboxTest {

    private static final String FEED = "/api/feed?after=";

    @Inject
    EntityManager database;

    private final String project = "00" + Fresh.code().substring(2);

    @Test
    void every_type_of_event_that_an_npo_may_see_can_be_fired_and_is_read_from_the_feed() {
        var types = get("/api/sandbox/types").extract().jsonPath().getList("", String.class);
        assertThat(types)
                .contains("org.convoke.nomination.ProjectNotified", "org.convoke.certificate.CertificateIssued")
                .contains("org.convoke.certificate.AttendanceRecorded", "org.convoke.selection.SeatVacated")
                .doesNotContain("org.convoke.nomination.PersonalDataErased")
                .hasSizeGreaterThan(25);
        var place = end();
        var ids = new ArrayList<String>();
        for (var type : types) {
            ids.add(fire("npo-id-system", type, project)
                    .statusCode(201)
                    .body("type", equalTo(type))
                    .body("subject", equalTo(project))
                    .body("data.project", equalTo(project))
                    .extract()
                    .jsonPath()
                    .getString("id"));
        }
        var told = get(FEED + place).extract().jsonPath();
        assertThat(told.getList("items.id", String.class)).isEqualTo(ids);
        assertThat(told.getList("items.data.nominee.country", String.class))
                .filteredOn(Objects::nonNull)
                .containsOnly("ID");
        assertThat(told.getList("items.findAll { it.source == '/selection-service' }.aggregateversion"))
                .startsWith(1, 2, 3);
    }

    @Rule("R049")
    @Test
    void what_is_fired_reaches_nobody_but_the_sandbox() {
        fire("npo-id-system", "org.convoke.nomination.ProjectNotified", project).statusCode(201);
        fire("npo-id-system", "org.convoke.nomination.NominationSubmitted", project)
                .statusCode(201);
        assertThat(count("partner_event where npo <> 'ID' and project = :project"))
                .isZero();
        assertThat(count("mail where project = :project")).isZero();
        assertThat(count("known_project where code = :project")).isZero();
        assertThat(count("inbox where project = :project")).isZero();
    }

    @Test
    void a_real_npo_fires_nothing_and_a_sandbox_nothing_about_a_real_project() {
        var type = "org.convoke.nomination.ProjectNotified";
        fire("npo-lk-system", type, project).statusCode(403).body("type", equalTo("urn:convoke:problem:no-sandbox"));
        fire("npo-id-system", type, Fresh.code().replaceFirst("^00", "16")).statusCode(400);
        fire("npo-id-system", "org.convoke.nomination.PersonalDataErased", project)
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:nothing-to-tell"));
        fire("npo-id-system", "org.convoke.Nothing", project).statusCode(422);
    }

    private String end() {
        var page = get(FEED + 0).extract().jsonPath();
        while (page.getBoolean("more")) {
            page = get(FEED + page.getString("next")).extract().jsonPath();
        }
        return page.getString("next");
    }

    private static ValidatableResponse get(String address) {
        return given().auth()
                .oauth2(Tokens.system("npo-id-system"))
                .get(address)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse fire(String system, String type, String project) {
        return given().auth()
                .oauth2(Tokens.system(system))
                .contentType("application/json")
                .body(Map.of("type", type, "project", project))
                .post("/api/sandbox/events")
                .then();
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + rows)
                                .setParameter("project", project)
                                .getSingleResult())
                        .longValue());
    }
}
