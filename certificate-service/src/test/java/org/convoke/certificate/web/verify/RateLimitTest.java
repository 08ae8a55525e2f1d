package org.convoke.certificate.web.verify;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// As seen through the front door, which says whom it has seen.
@QuarkusTest
class RateLimitTest {

    private static final int MORE_THAN_ALLOWED = 200;

    @Test
    void who_asks_too_often_is_told_when_to_come_back_and_others_are_not_held_up() {
        var refused = IntStream.range(0, MORE_THAN_ALLOWED)
                .mapToObj(_ -> ask("application/json", "203.0.113.7"))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        refused.then()
                .contentType("application/problem+json")
                .body("type", equalTo("urn:convoke:problem:asked-too-often"))
                .body("detail", containsString("try again in 1 s"));
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(ask("application/json", "203.0.113.8").statusCode()).isEqualTo(404);
    }

    @Test
    void people_are_told_on_a_page() {
        var page = IntStream.range(0, MORE_THAN_ALLOWED)
                .mapToObj(_ -> ask("text/html,application/xhtml+xml,*/*;q=0.8", "2001:db8::7"))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        page.then()
                .contentType("text/html;charset=UTF-8")
                .header("Retry-After", "1")
                .body(containsString("Too many checks"));
    }

    private static Response ask(String accept, String address) {
        return given().accept(accept)
                .header("X-Forwarded-For", address)
                .get("/verify/{number}", "16-IN-98-GE-WSP-A-00000000");
    }
}
