package org.convoke.nomination.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An NPO's order of preference, changed in one act.
@QuarkusTest
class RankApiTest {

    private String code;
    private Life perera;
    private Life silva;
    private Life bandara;

    @BeforeEach
    void three_nominees() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        perera = Life.submitted(code, 1, "Perera");
        silva = Life.submitted(code, 2, "Silva");
        bandara = Life.submitted(code, 3, "Bandara");
    }

    @Rule("R045")
    @Test
    void the_order_is_turned_round_in_one_act_and_the_old_one_is_kept() {
        rank(tag(), bandara, perera, silva)
                .statusCode(200)
                .body("nominees.nomination", contains(bandara.id(), perera.id(), silva.id()))
                .body("nominees.rank", contains(1, 2, 3));
        rank(tag(), silva, perera, bandara).statusCode(200);

        Api.secretariat()
                .get("api/projects/{code}/ranks/history?country=LK", code)
                .then()
                .body("", hasSize(2))
                .body("[0].ranks.nomination", contains(silva.id(), perera.id(), bandara.id()))
                .body("[1].by", equalTo("npo-lk-system"));
    }

    @Rule("R045")
    @Test
    void whoever_has_not_seen_the_present_order_does_not_change_it() {
        var seen = tag();
        rank(seen, bandara, perera, silva).statusCode(200);
        rank(seen, silva, perera, bandara).statusCode(412);
        rank(null, silva, perera, bandara).statusCode(428);
        list().body("nominees.nomination", contains(bandara.id(), perera.id(), silva.id()));
    }

    @Rule("R045")
    @Test
    void an_order_names_every_nominee_once_and_nobody_else() {
        problem(rank(tag(), perera, silva), 422, "order-incomplete");
        problem(rank(tag(), perera, silva, bandara, perera), 422, "order-names-twice");
        problem(rank(tag(), perera, silva, new Life(UUID.randomUUID().toString())), 404, "unknown-nomination");
    }

    @Rule("R045")
    @Test
    void after_closing_the_order_stays() {
        var seen = tag();
        TestClock.set(Instant.parse("2016-10-01T15:00:00Z"));
        problem(rank(seen, bandara, perera, silva), 409, "corrections-closed");
    }

    @Rule({"R044", "R064"})
    @Test
    void the_list_of_a_country_warns_of_too_few_and_counts_the_days_left() {
        list().body("warnings", hasSize(0)).body("daysLeft", equalTo(122));
        perera.recall("She has retired.").statusCode(200);
        list().body("warnings.rule", hasItem("R044")).body("nominees.rank", contains(1, 2));
    }

    private ValidatableResponse rank(String tag, Life... order) {
        var request = Api.npo("lk");
        if (tag != null) {
            request.header("If-Match", tag);
        }
        var ids = Stream.of(order).map(Life::id).toList();
        return request.body(Map.of("nominations", ids))
                .put("api/projects/{code}/ranks", code)
                .then();
    }

    private ValidatableResponse list() {
        return Api.npo("lk").get("api/projects/{code}/ranks", code).then().statusCode(200);
    }

    private String tag() {
        return list().extract().header("ETag");
    }

    private static void problem(ValidatableResponse response, int status, String type) {
        response.statusCode(status).body("type", equalTo("urn:convoke:problem:" + type));
    }
}
