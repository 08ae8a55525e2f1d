package org.convoke.notification.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.testing.Mailbox;
import org.convoke.testing.Rule;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;

/// How people and NPOs want to be told.
@QuarkusTest
class PreferenceResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Bus bus;

    private final String code = Fresh.code();
    private final String domain = Fresh.domain();

    @Rule("R141")
    @Test
    void a_person_is_written_to_in_the_language_on_record_and_the_npo_in_english() {
        as("mika.sato")
                .body(Map.of("language", "VI", "optionalNotices", true))
                .put("/api/preferences/people/{address}", "Nimali@" + domain)
                .then()
                .statusCode(200)
                .body("language", equalTo("VI"));
        Told.selected(bus, code, domain);
        await().atMost(PATIENCE)
                .until(() -> subjects("participant-selected-npo").size() == 1);
        assertThat(subjects("participant-selected-candidate")).containsExactly("Bạn được chọn tham gia " + code);
        assertThat(subjects("participant-selected-npo")).allMatch(subject -> subject.startsWith("Selected: "));
    }

    @Rule("R131")
    @Test
    void an_npo_that_tells_its_candidates_itself_is_the_only_one_to_be_told() {
        var npo = "/api/preferences/npos/IN";
        as("mika.sato")
                .body(Map.of("language", "EN", "tellsCandidates", true, "optionalNotices", true))
                .put(npo)
                .then()
                .statusCode(200);
        try {
            Told.listed(bus, code, domain);
            await().atMost(PATIENCE)
                    .until(() -> subjects("alternate-listed-npo").size() == 1);
            assertThat(subjects("alternate-listed-candidate")).isEmpty();
            assertThat(text("alternate-listed-npo")).contains("you tell Asha Rao yourself");
        } finally {
            as("mika.sato")
                    .body(Map.of("language", "EN", "tellsCandidates", false, "optionalNotices", true))
                    .put(npo)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void one_click_spares_an_npo_the_notices_that_ask_for_nothing() {
        Told.programme(bus, code, domain);
        await().atMost(PATIENCE)
                .until(() -> subjects("programme-published-npo&state=SENT").size() == 3);
        var source = Mailbox.of("jp@" + domain).sources().getLast().replaceAll("\r\n\\s", "");
        assertThat(source).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        var address = source.replaceAll("(?s).*List-Unsubscribe: *<[^>]*(/unsubscribe/[^>]+)>.*", "$1");
        given().get(address).then().statusCode(200).body(containsString("jp@" + domain));
        given().get(address + "x").then().statusCode(404);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(address)
                .then()
                .statusCode(200)
                .body(containsString("Done"));
        try {
            Told.programmeAgain(bus, code, domain);
            await().atMost(PATIENCE)
                    .until(() ->
                            subjects("programme-published-npo&state=SUPPRESSED").size() == 1);
        } finally {
            as("mika.sato")
                    .body(Map.of("language", "EN", "tellsCandidates", false, "optionalNotices", true))
                    .put("/api/preferences/npos/JP")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void an_npo_speaks_for_itself_alone() {
        as("director.lk").get("/api/preferences/npos/LK").then().statusCode(200);
        as("director.lk").get("/api/preferences/npos/VN").then().statusCode(404);
        as("director.lk").get("/api/preferences/people/a@b.example").then().statusCode(403);
        as("mika.sato")
                .body(Map.of("language", "XX", "optionalNotices", true))
                .put("/api/preferences/people/a@b.example")
                .then()
                .statusCode(400);
    }

    private List<String> subjects(String template) {
        return as("mika.sato")
                .get("/api/mails?project=" + code + "&template=" + template)
                .jsonPath()
                .getList("items.subject");
    }

    private String text(String template) {
        var id = as("mika.sato")
                .get("/api/mails?project=" + code + "&template=" + template)
                .jsonPath()
                .getString("items[0].id");
        return as("mika.sato")
                .get("/api/mails/{id}", id)
                .jsonPath()
                .getString("text")
                .replaceAll("\\s+", " ");
    }

    private static RequestSpecification as(String login) {
        return given().auth().oauth2(Tokens.person(login)).contentType(ContentType.JSON);
    }
}
