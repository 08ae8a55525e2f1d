package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CockpitTest {
    private String code;

    @BeforeEach
    void publish() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Test
    void the_overview_shows_the_way_the_countries_and_a_place_for_every_other_service() {
        var page = Api.secretariat()
                .get("projects/{code}/overview", code)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("Nominations close")
                .contains("Progress reports")
                .contains("silent")
                .contains("hx-get=\"/selection/rounds/" + code + "/panel\"")
                .contains("hx-get=\"/certificates/projects/" + code + "/panel\"")
                .contains("hx-get=\"/selection/rounds/" + code + "/funnel\"")
                .contains("hx-get=\"/certificates/projects/" + code + "/funnel\"");
    }

    @Test
    void an_npo_has_no_overview() {
        Api.as(Tokens.person("liaison.lk"))
                .get("projects/{code}/overview", code)
                .then()
                .statusCode(403);
    }

    @Test
    void today_names_what_an_npo_still_has_to_send() {
        Api.as(Tokens.person("liaison.in"))
                .get("today")
                .then()
                .statusCode(200)
                .body(containsString("/nominations/projects/" + code + "/nominations"));
        Api.as(Tokens.person("host.jp"))
                .get("today")
                .then()
                .statusCode(200)
                .body(containsString("/certificates/projects/" + code));
        Api.as(Tokens.person("host.lk")).get("today").then().statusCode(200).body(not(containsString(code)));
    }

    @Test
    void an_open_page_is_told_that_something_happened_and_nothing_else() {
        var lines = Api.secretariat().get("live/{code}", code);
        assertThat(lines.contentType()).startsWith("text/event-stream");
        assertThat(lines.asString().strip()).matches("(data:\\d+\\s*)+");
        Api.as(Tokens.person("liaison.lk")).get("live/{code}", code).then().statusCode(403);
    }
}
