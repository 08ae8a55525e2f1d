package org.convoke.nomination.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeoplePagesTest {

    @Test
    @Rule("R049")
    void an_npo_finds_its_own_people_over_all_projects_and_another_npo_none_of_them() {
        TestClock.set(Instant.parse(Api.OPEN));
        var first = Api.publishedProject();
        var second = Api.publishedProject();
        Life.submitted(first, 1, "Weerasinghe");
        Life.submitted(second, 1, "Weerasinghe").recall("He has retired.");
        new Pages("liaison.lk")
                .open("people?q=weerasinghe&status=")
                .statusCode(200)
                .body(containsString(first))
                .body(containsString(second))
                .body(containsString("Recalled"));
        new Pages("liaison.lk")
                .open("people?q=weerasinghe&status=SUBMITTED")
                .body(containsString(first))
                .body(not(containsString(second)));
        new Pages("liaison.in").open("people?q=weerasinghe").body(containsString("Nobody is found"));
        new Pages("mika.sato").open("people").statusCode(403);
    }
}
