package org.convoke.selection.web.bench;

import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.web.bench.Screen.page;
import static org.convoke.selection.web.bench.Screen.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Visa, ticket, dates and insurance are noted on a person's page, and the table of all tells who is ready.
@QuarkusTest
class TravelPagesTest {

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted jp = nomination(code, "JP");

    @BeforeEach
    void two_have_a_seat() {
        Desk.inTime();
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk, jp), List.of());
    }

    @Rule({"R083", "R088", "R091", "R094", "R101"})
    @Test
    void task_after_task_is_done() throws IOException {
        table().body(containsString("0 of 2"), containsString("insurance: open"), containsString("does not travel"));
        note("visa", Map.of("granted", "2016-10-09")).statusCode(303);
        note("itinerary", Map.of("ticket", "AB12CD", "arrive", "2016-12-04", "depart", "2016-12-10"))
                .statusCode(303);
        note("insurance", insurance()).statusCode(303);
        note("insurance", insurance()).statusCode(303);
        var html = table().extract().asString();
        Files.writeString(Path.of("target", "readiness.html"), html);
        table().body(containsString("insurance: done"), containsString("visa: done"), not(containsString(": open")))
                .body(containsString("not accepted yet"), containsString("insurance-list.xlsx"));
        person().body(containsString("value=\"AB12CD\""), containsString("value=\"P-77\""));
        page("ada.audit", "/rounds/{code}/readiness", code).body(not(containsString("insurance-list")));
    }

    private static Map<String, ?> insurance() {
        return Map.of(
                "number", "P-77",
                "from", "2016-12-04",
                "to", "2016-12-10",
                "cover-ACCIDENTAL_DEATH_AND_DISMEMBERMENT", "4000000",
                "cover-ACCIDENT_MEDICAL", "4000000",
                "cover-ILLNESS_MEDICAL", "4000000");
    }

    @Rule({"R092", "R102", "R103"})
    @Test
    void what_makes_no_sense_is_told_and_stays_in_the_form() {
        note("itinerary", Map.of("arrive", "2016-12-04", "depart", "2016-12-14"))
                .statusCode(422)
                .body(containsString("give a justification"), containsString("value=\"2016-12-14\""));
        note("itinerary", Map.of("arrive", "tomorrow", "depart", "2016-12-10"))
                .statusCode(422)
                .body(containsString("The day of arrival cannot be understood"));
        note("visa", Map.of()).statusCode(422).body(containsString("The day the visa was granted is missing"));
        note("insurance", Map.of("number", "P", "from", "2016-12-04", "to", "2016-12-01"))
                .statusCode(422)
                .body(containsString("The last day is before the first"));
        person().body(containsString("insurance: <span class=\"state bad\">open"));
    }

    private ValidatableResponse table() {
        return page("mika.sato", "/rounds/{code}/readiness", code).statusCode(200);
    }

    private ValidatableResponse person() {
        return page("mika.sato", "/rounds/{code}/participants/{nomination}", code, id(lk))
                .statusCode(200);
    }

    private ValidatableResponse note(String what, Map<String, ?> form) {
        return send("mika.sato", form, "/rounds/{code}/participants/{nomination}/travel/" + what, code, id(lk));
    }
}
