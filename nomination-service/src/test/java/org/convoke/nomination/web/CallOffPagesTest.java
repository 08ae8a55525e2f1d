package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallOffPagesTest {
    private static final Pages SECRETARIAT = new Pages("mika.sato");

    @Inject
    Published published;

    private String code;
    private String page;

    @BeforeEach
    void a_project_is_out() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        page = "projects/" + code + "/call-off";
    }

    @Test
    void what_follows_is_told_before() {
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);
        SECRETARIAT
                .open(page)
                .statusCode(200)
                .body(containsString("1 person is nominated by 1 of 3 countries"))
                .body(containsString("over for good"))
                .body(containsString("data-confirm=\"Cancel " + code + " for good? All 3 countries are told.\""));
        SECRETARIAT.open("projects/" + code).body(containsString("/" + page));
        for (var other : List.of("liaison.lk", "ada.audit", "host.jp")) {
            new Pages(other).open(page).statusCode(403);
        }
    }

    @Test
    @Rule("R005")
    void a_project_is_postponed_with_a_reason_and_dates_that_make_sense() {
        var tag = SECRETARIAT.hidden(page, "etag");
        SECRETARIAT
                .send(page + "/postponement", form(tag, "reason", ""))
                .statusCode(422)
                .body(containsString("reason: please fill it in"));
        SECRETARIAT
                .send(page + "/postponement", form(tag, "reason", "Typhoon", "startsOn", "2017-01-09"))
                .statusCode(422)
                .body(containsString("Typhoon"))
                .body(containsString("give both new dates"));
        SECRETARIAT.send(page + "/postponement", form(tag, "reason", "Typhoon")).statusCode(303);
        status("POSTPONED");
        SECRETARIAT
                .open(page)
                .body(not(containsString("Postpone the project")))
                .body(containsString("Cancel the project"));
    }

    @Test
    void a_form_that_is_sent_twice_cancels_once() {
        var form = form(SECRETARIAT.hidden(page, "etag"), "reason", "No budget");
        SECRETARIAT.send(page + "/cancellation", form).statusCode(303);
        SECRETARIAT.send(page + "/cancellation", form).statusCode(422);
        status("CANCELLED");
        await().untilAsserted(() -> assertThat(cancellations()).isEqualTo(1));
        SECRETARIAT.open(page).body(containsString("cancelled already"));
    }

    private long cancellations() {
        return published.of(code).stream()
                .filter(event -> event.type().endsWith("ProjectCancelled"))
                .count();
    }

    private void status(String expected) {
        Api.secretariat().get("api/projects/{code}", code).then().body("status", equalTo(expected));
    }

    private static Map<String, String> form(String tag, String... fields) {
        var form = new HashMap<>(Map.of("etag", tag));
        for (var field = 0; field < fields.length; field += 2) form.put(fields[field], fields[field + 1]);
        return form;
    }
}
