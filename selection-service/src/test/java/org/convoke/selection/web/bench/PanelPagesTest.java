package org.convoke.selection.web.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;
import static org.convoke.selection.web.bench.Screen.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the cockpit and the front page take over from here.
@QuarkusTest
class PanelPagesTest {

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Test
    void a_round_in_short_before_and_after_the_announcement() {
        desk.announced(Offering.tokyo(code, 2, Offering.AT_ONCE), List.of(lk), List.of(in));
        panel().body(
                        containsString("<th scope=\"row\">Overseas</th><td>2</td><td>1</td><td>1</td><td>1</td>"),
                        containsString("1 waits for an answer"),
                        containsString("Homogeneity 100 of 100"),
                        not(containsString("<html")));
        page("mika.sato", "/rounds/{code}/funnel", code)
                .statusCode(200)
                .body(
                        containsString("<th scope=\"row\">Eligible</th><td>2</td>"),
                        containsString("<th scope=\"row\">Selected</th><td>1</td>"),
                        containsString("<th scope=\"row\">Accepted</th><td>0</td>"),
                        containsString("<th scope=\"row\">Ready</th><td>0</td>"));
        page("liaison.lk", "/rounds/{code}/funnel", code).statusCode(403);
    }

    @Test
    void today_asks_for_the_next_act_of_each_round_and_says_when_it_is_late() {
        desk.open(proposing(code, 1, true), lk, in);
        assertThat(today()).contains("Decide who takes part").contains("by 7 November 2016");
        desk.decide(code, Map.of("participants", Desk.ids(lk), "alternates", List.of(), "withoutProposal", "One seat"))
                .then()
                .statusCode(200);
        assertThat(today()).contains("Confirm the decisions as a second officer");
        TestClock.set(Instant.parse("2016-11-08T00:00:00Z"));
        assertThat(today()).contains("was due by 7 November 2016");
        panel().body(containsString("was due by"));
    }

    /// The line about this round; others wait as well.
    private String today() {
        var html = page("mika.sato", "/today/panel").statusCode(200).extract().asString();
        return html.lines().filter(line -> line.contains(code)).findFirst().orElse("");
    }

    private ValidatableResponse panel() {
        return page("ada.audit", "/rounds/{code}/panel", code).statusCode(200);
    }
}
