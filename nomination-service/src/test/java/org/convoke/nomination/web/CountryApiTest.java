package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// Who has nominated how many, as the Secretariat and each NPO see it.
@QuarkusTest
class CountryApiTest {

    @Inject
    Published published;

    @Rule({"R044", "R052", "R065", "R066", "R077"})
    @Test
    void the_dashboard_shows_each_country_and_an_npo_itself_only() {
        TestClock.set(Instant.parse(Api.OPEN));
        var code = Api.publishedProject();
        var body = Api.nomination(1, "Perera").replace(", \"PHOTO\"", "").replace("NOT_NEEDED", "TO_FOLLOW");
        Api.nominate(code, body).statusCode(201);

        Api.npo("lk")
                .get("api/projects/{code}/countries", code)
                .then()
                .body("country", contains("LK"))
                .body("pool", contains("OVERSEAS"))
                .body("nominated", contains(1))
                .body("belowMinimum", contains(true))
                .body("incomplete", contains(1))
                .body("provisional", contains(1))
                .body("late", contains(0))
                .body("daysLeft", contains(122))
                .body("reconfirmed", contains("NOT_ASKED"))
                .body("[0].lastSubmissionAt", notNullValue());
        Api.npo("my").get("api/projects/{code}/countries", code).then().body("", hasSize(0));
        Api.as(Tokens.person("ada.audit"))
                .get("api/projects/{code}/countries", code)
                .then()
                .body("country", contains("IN", "JP", "LK"))
                .body("pool", contains("OVERSEAS", "LOCAL", "OVERSEAS"))
                .body("nominated", contains(0, 0, 1));

        TestClock.set(Instant.parse("2016-10-20T00:00:00Z"));
        await().untilAsserted(() -> assertThat(published.of(code))
                .filteredOn(event -> event.type().endsWith("CountryDidNotNominate"))
                .extracting(Published.Event::json)
                .satisfiesExactly(
                        india -> assertThat(india).contains("\"IN\""),
                        japan -> assertThat(japan).contains("\"JP\"")));
    }
}
