package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page that the code has, asked about Sri Lanka's records by India and by Sri Lanka; see [TenancyTest] for the
/// API.
@QuarkusTest
class PageTenancyTest {
    private static final List<Integer> NOT_THERE = List.of(403, 404, 405, 415);

    @BeforeEach
    void nominations_are_open() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @AfterEach
    void the_system_is_back() {
        LankasRecords.system();
    }

    static List<PageRoute> routes() {
        return PageRoute.all();
    }

    @ParameterizedTest
    @MethodSource("routes")
    @Rule("R049")
    void a_page_shows_another_npo_nothing(PageRoute route) {
        var address = new LankasRecords().fill(route.path());
        var answer = ask(route, address, "director.in");
        assertThat(answer.asString()).doesNotContain(TenancyTest.SECRETS);
        if (route.isOfRecord()) {
            assertThat(answer.statusCode()).isEqualTo(route.officers() ? 404 : 403);
        }
        if (route.isOfRecord() && route.officers()) {
            var own = ask(route, address, "director.lk").statusCode();
            assertThat(own).as("Sri Lanka itself").isLessThan(500).isNotIn(NOT_THERE);
        }
    }

    @Test
    void there_are_pages_of_records() {
        assertThat(routes()).filteredOn(PageRoute::isOfRecord).hasSizeGreaterThan(10);
    }

    private static Response ask(PageRoute route, String address, String person) {
        var request =
                given().redirects().follow(false).accept("text/html").auth().oauth2(Tokens.person(person));
        var filled = route.file()
                ? request.multiPart("file", "letter.pdf", Api.pdf(), "application/pdf")
                : route.verb().equals("POST") ? request.formParam("etag", "\"-1\"") : request;
        return filled.request(route.verb(), address);
    }
}
