package org.convoke.nomination.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectNominationPagesTest {
    private static final Pages LIAISON = new Pages("liaison.lk");

    private String code;
    private String page;
    private String first;
    private String second;

    @BeforeEach
    void sri_lanka_has_two_nominees_and_a_draft() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        page = "projects/" + code + "/nominations";
        first = Life.submitted(code, 1, "Amarasekara").id();
        second = Life.submitted(code, 2, "Bandaranaike").id();
        Life.draft(code, "{\"candidate\": {\"givenName\": \"Sunil\"}, \"documents\": []}");
    }

    @Test
    void an_officer_sees_their_nominees_what_is_missing_and_the_time_left() {
        LIAISON.open(page)
                .statusCode(200)
                .body(containsString("1 October 2016, 23:59 Japan Standard Time (UTC+09:00)"))
                .body(containsString("122 days left"))
                .body(inOrder("Nimal Amarasekara", "Nimal Bandaranaike", "Sunil"))
                .body(containsString("Form, Biodata, Photo, Medical declaration, Endorsement"))
                .body(containsString("Nominate somebody"));
    }

    @Test
    @Rule("R049")
    void another_npo_sees_none_of_it_and_the_secretariat_no_drafts() {
        new Pages("liaison.in")
                .open(page)
                .statusCode(200)
                .body(not(containsString("Amarasekara")))
                .body(containsString("Nobody is nominated yet"));
        new Pages("mika.sato")
                .open(page)
                .statusCode(200)
                .body(containsString("Nimal Amarasekara"))
                .body(containsString("Sri Lanka"))
                .body(not(containsString("Sunil")));
    }

    @Test
    @Rule("R045")
    void a_button_moves_a_nominee_and_sends_the_whole_order() {
        LIAISON.send(page + "/order", order(tag(), "up " + second)).statusCode(303);
        LIAISON.open(page).body(inOrder("Nimal Bandaranaike", "Nimal Amarasekara"));
        LIAISON.send(page + "/order", order("\"0\"", "up " + first))
                .statusCode(422)
                .body(containsString("role=\"alert\""))
                .body(inOrder("Nimal Bandaranaike", "Nimal Amarasekara"));
    }

    @Test
    @Rule("R045")
    void what_is_dragged_goes_to_its_place_once() {
        var third = Life.submitted(code, 3, "Chandrasekara").id();
        var move = Map.of("etag", tag(), "move", "to 1 " + third, "order", List.of(first, second, third));
        LIAISON.open(page).body(containsString("data-id=\"" + third + "\""));
        LIAISON.send(page + "/order", move).statusCode(303);
        LIAISON.send(page + "/order", move).statusCode(422);
        LIAISON.open(page).body(inOrder("Chandrasekara", "Amarasekara", "Bandaranaike"));
        for (var wrong : List.of("to", "to one " + third, "sideways " + third, "to 1 nobody")) {
            LIAISON.send(page + "/order", order(tag(), wrong)).statusCode(400);
        }
    }

    @Test
    @Rule("R045")
    void after_the_closing_date_nobody_is_moved_and_the_page_says_why() {
        TestClock.set(Instant.parse("2016-10-02T00:00:00Z"));
        LIAISON.open(page).statusCode(200).body(not(containsString(">Up<")));
        LIAISON.send(page + "/order", order(tag(), "down " + first))
                .statusCode(422)
                .body(containsString("reorders what is submitted"));
    }

    @Test
    void the_secretariat_finds_by_country_state_and_name() {
        var secretariat = new Pages("mika.sato");
        secretariat.open(page + "?country=LK&status=SUBMITTED&q=amara").body(found());
        secretariat.open(page + "?country=&status=&q=").body(containsString("Bandaranaike"));
        secretariat.open(page + "?country=IN").body(containsString("Nothing is found"));
        secretariat
                .open(page + "?limit=1&q=nimal")
                .body(containsString("q=nimal"))
                .body(containsString(">More<"));
        secretariat.open(page + "?country=xx").statusCode(400);
    }

    private static Matcher<String> found() {
        return allOf(containsString("Amarasekara"), not(containsString("Bandaranaike")));
    }

    private static Matcher<String> inOrder(String... words) {
        return stringContainsInOrder(words);
    }

    private String tag() {
        return Api.npo("lk").get("api/projects/{code}/ranks", code).getHeader("ETag");
    }

    private Map<String, ?> order(String tag, String move) {
        return Map.of("etag", tag, "move", move, "order", List.of(first, second));
    }
}
