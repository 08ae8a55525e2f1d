package org.convoke.nomination.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicatePagesTest {
    private static final Pages SECRETARIAT = new Pages("mika.sato");

    /// Nobody looks like somebody of another test.
    private static final Deque<String> FAMILIES = new ArrayDeque<>(List.of("Rambukwella", "Tennakoon"));

    private String code;
    private String page;

    @BeforeEach
    void one_person_comes_by_two_routes() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        page = "projects/" + code + "/duplicates";
        var name = FAMILIES.remove();
        var form = Api.nomination(1, name).replace("1972-03-01", "1971-04-17");
        Api.nominate(code, form).statusCode(201);
        var again = form.replace(name + "@people", "of-" + name + "@people").replace("liaison.lk@lk", "liaison.in@in");
        Api.npo("in")
                .body(again)
                .post("api/projects/{code}/nominations", code)
                .then()
                .statusCode(201);
    }

    @Test
    @Rule("R049")
    void the_secretariat_judges_auditors_read_and_npos_learn_nothing() {
        SECRETARIAT
                .open(page)
                .statusCode(200)
                .body(containsString("High certainty: same name and birth date"))
                .body(containsString("India"))
                .body(containsString("17 April 1971"))
                .body(containsString("Keep the judgement"));
        new Pages("ada.audit").open(page).statusCode(200).body(not(containsString("Keep the judgement")));
        new Pages("liaison.lk").open(page).statusCode(403);
    }

    @Test
    void a_judgement_has_a_reason_and_is_kept_once() {
        SECRETARIAT.send(page + "/judgements", judgement("SAME_PERSON", "")).statusCode(422);
        SECRETARIAT
                .send(page + "/judgements", judgement("NOBODY", "One passport"))
                .statusCode(422)
                .body(containsString("One passport"));
        var form = judgement("SAME_PERSON", "One passport");
        SECRETARIAT.send(page + "/judgements", form).statusCode(303);
        SECRETARIAT.send(page + "/judgements", form).statusCode(422).body(containsString("judged meanwhile"));
        SECRETARIAT.open(page).body(containsString("Same person: One passport (Mika Sato"));
        Api.secretariat()
                .get("api/projects/{code}/duplicates", code)
                .then()
                .body("", hasSize(1))
                .body("[0].judgement.verdict", equalTo("SAME_PERSON"));
    }

    private Map<String, String> judgement(String verdict, String reason) {
        return Map.of(
                "one", SECRETARIAT.hidden(page, "one"),
                "other", SECRETARIAT.hidden(page, "other"),
                "seen", SECRETARIAT.hidden(page, "seen"),
                "verdict", verdict,
                "reason", reason);
    }
}
