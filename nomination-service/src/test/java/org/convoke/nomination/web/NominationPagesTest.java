package org.convoke.nomination.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NominationPagesTest {
    private static final Pages LIAISON = new Pages("liaison.lk");
    private static final Pages SECRETARIAT = new Pages("mika.sato");

    private String id;
    private String page;

    @BeforeEach
    void a_nomination_lacks_its_documents() {
        TestClock.set(Instant.parse(Api.OPEN));
        id = Papers.nomination();
        page = "nominations/" + id;
    }

    @Test
    @Rule("R052")
    void it_says_what_is_missing_by_when_and_what_happened() {
        LIAISON.open(page)
                .statusCode(200)
                .body(containsString("Nimal Perera"))
                .body(containsString("National government"))
                .body(containsString("due by 1 October 2016"))
                .body(containsString("What happened so far"))
                .body(containsString("npo-lk-system"));
    }

    @Test
    @Rule("R049")
    void to_another_npo_it_does_not_exist() {
        new Pages("liaison.in").open(page).statusCode(404).body(not(containsString("Perera")));
        SECRETARIAT.open(page).statusCode(200).body(containsString("Sri Lanka"));
    }

    @Test
    @Rule("R039")
    void a_medical_certificate_is_named_and_not_given_out() {
        Papers.pdf(id, "MEDICAL_CERTIFICATE", Api.pdf()).statusCode(201);
        LIAISON.open(page).body(containsString("Medical certificate")).body(not(containsString("/content")));
    }
}
