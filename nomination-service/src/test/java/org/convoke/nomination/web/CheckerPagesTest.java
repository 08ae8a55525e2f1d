package org.convoke.nomination.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckerPagesTest {
    private static final Pages CHECKER = new Pages("mei.medic");
    private static final String REASON = "Check before the list is announced";

    private String id;
    private String page;

    @BeforeEach
    void a_declaration_has_come() {
        TestClock.set(Instant.parse(Api.OPEN));
        id = Papers.nomination(Api.publishedProject());
        Papers.form(id, "medical", Papers.sample("condition"), null).statusCode(200);
        page = "nominations/" + id + "/medical/reading";
    }

    @Test
    @Rule("R039")
    void the_checker_reads_with_a_reason_and_nothing_is_shown_before() {
        CHECKER.open(page)
                .statusCode(200)
                .body(containsString("Certificate required"))
                .body(not(containsString("zuckerkrank")));
        CHECKER.send(page, Map.of("reason", "because"))
                .statusCode(422)
                .body(containsString("because"))
                .body(not(containsString("zuckerkrank")));
        readings(empty());
        CHECKER.send(page, Map.of("reason", REASON))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("zuckerkrank"));
        readings(contains(REASON));
    }

    @Test
    @Rule("R039")
    void nobody_else_comes_near() {
        for (var other : List.of("mika.sato", "ada.audit", "director.lk", "host.jp", "olga.ops")) {
            new Pages(other).open(page).statusCode(403);
            new Pages(other).open("medical-forms").statusCode(403);
            new Pages(other).send(page, Map.of("reason", REASON)).statusCode(403);
        }
    }

    @Test
    void what_nobody_has_read_waits() {
        CHECKER.open("medical-forms?limit=200").body(containsString(page));
        CHECKER.send(page, Map.of("reason", REASON)).statusCode(200);
        CHECKER.open("medical-forms?limit=200").body(not(containsString(page)));
        CHECKER.open("medical-forms?all=true&limit=200").statusCode(200);
    }

    private void readings(Matcher<?> reasons) {
        Api.as(Tokens.person("ada.audit"))
                .get("api/nominations/{id}/medical/readings", id)
                .then()
                .body("reason", reasons);
    }
}
