package org.convoke.selection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.assertProblem;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.selection.Altered;
import org.convoke.selection.Desk;
import org.convoke.selection.Offering;
import org.convoke.selection.Samples;
import org.convoke.selection.offer.Declaration;
import org.convoke.testing.Rule;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Insurance, ticket, visa and dates, noted by those whose matter they are.
@QuarkusTest
class ReadinessResourceTest {

    private static final Map<String, ?> INSURANCE = Map.of(
            "policyNumber", "JP-1", "from", "2016-12-04", "to", "2016-12-10", "covers", Offering.TRAVEL.covers());
    private static final Map<String, ?> ITINERARY =
            Map.of("ticket", "AB12CD", "arriveOn", "2016-12-04", "departOn", "2016-12-10");

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted jp = nomination(code, "JP");

    @BeforeEach
    void a_day_between_closing_and_announcement() {
        Desk.inTime();
    }

    @Rule({"R083", "R088", "R091", "R094", "R097", "R101"})
    @Test
    void a_participant_becomes_ready_task_by_task() {
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk, jp), List.of());
        note(secretariat(), "insurance", INSURANCE).then().statusCode(204);
        note(person("liaison.lk"), "itinerary", ITINERARY).then().statusCode(204);
        traveller().body("participants[0].tasks.VISA", equalTo(false)).body("participants[0].ready", equalTo(false));
        note(person("liaison.lk"), "visa", Map.of("grantedOn", "2016-10-09"))
                .then()
                .statusCode(204);
        traveller().body("participants[0].tasks.values().every()", equalTo(true));
        traveller().body("participants[0].ready", equalTo(false));
        person("liaison.lk")
                .body(Map.of("declarations", Declaration.values()))
                .post("/api/rounds/{code}/participants/{nomination}/offer/acceptance", code, id(lk))
                .then()
                .statusCode(204);
        traveller()
                .body("participants", hasSize(1))
                .body("participants[0].ready", equalTo(true))
                .body("terms.perDiemDays", equalTo(6))
                .body(
                        "terms.costs.find { it.cost == 'VISA_AND_AIRPORT_TAX' }.bearer",
                        equalTo("PARTICIPANT_OR_COUNTRY"));
        readiness(person("host.jp")).body("participants.find { it.country == 'JP' }.tasks", equalTo(Map.of()));
    }

    @Rule({"R092", "R103"})
    @Test
    void an_extra_stay_needs_a_justification_and_is_marked() {
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk), List.of());
        var longer = Map.of("arriveOn", "2016-12-04", "departOn", "2016-12-14");
        assertProblem(note(person("liaison.lk"), "itinerary", longer), 422, "extra-stay-unexplained", "R103");
        var explained =
                Map.of("arriveOn", "2016-12-04", "departOn", "2016-12-14", "justification", "No earlier flight");
        note(person("liaison.lk"), "itinerary", explained).then().statusCode(204);
        traveller()
                .body("participants[0].remarks", equalTo(List.of("LATE_DEPARTURE_AT_OWN_COST")))
                .body("participants[0].tasks.TICKET", equalTo(false));
        var reversed = Map.of("arriveOn", "2016-12-04", "departOn", "2016-12-01");
        assertProblem(note(person("liaison.lk"), "itinerary", reversed), 422, "dates-reversed", "R102");
    }

    @Rule("R088")
    @Test
    void the_insurer_gets_a_list_from_the_secretariat_alone() {
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk, jp), List.of());
        var list = secretariat()
                .get("/api/rounds/{code}/insurance-list", code)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(list.lines())
                .containsExactly(
                        "\"name\",\"country\",\"insured from\",\"insured to\","
                                + "\"accidental death and dismemberment JPY\",\"accident medical JPY\",\"illness medical JPY\"",
                        "\"%s\",\"LK\",\"2016-12-04\",\"2016-12-10\",\"4000000\",\"4000000\",\"4000000\""
                                .formatted(lk.nominee().name()));
        for (var caller : List.of("liaison.lk", "host.jp", "ada.audit")) {
            person(caller).get("/api/rounds/{code}/insurance-list", code).then().statusCode(403);
            person(caller)
                    .get("/api/rounds/{code}/insurance-list.xlsx", code)
                    .then()
                    .statusCode(403);
        }
    }

    @Rule("R088")
    @Test
    void a_name_is_never_a_formula_in_the_insurers_spreadsheet() throws IOException {
        var evil = Altered.named(lk, "=HYPERLINK(\"http://evil.example\")");
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(evil), List.of());
        var csv = secretariat()
                .get("/api/rounds/{code}/insurance-list", code)
                .then()
                .extract()
                .asString();
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\",\"LK\"");
        var workbook = secretariat()
                .get("/api/rounds/{code}/insurance-list.xlsx", code)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("insurance-list.xlsx"))
                .extract()
                .asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            var row = rows.toList().get(1);
            assertThat(row.getCell(0).getFormula()).isNull();
            assertThat(row.getCell(0).getText()).isEqualTo("'=HYPERLINK(\"http://evil.example\")");
            assertThat(row.getCellAsDate(2).orElseThrow()).isEqualTo("2016-12-04T00:00:00");
            assertThat(row.getCellAsNumber(4).orElseThrow()).isEqualTo("4000000");
        }
    }

    @Rule({"R049", "R101"})
    @Test
    void there_is_nothing_to_note_about_others_people_and_those_who_do_not_travel() {
        desk.announced(Offering.tokyo(code, 1, Offering.AT_ONCE), List.of(lk), List.of());
        assertProblem(note(person("director.in"), "itinerary", ITINERARY), 404, "no-traveller", "R101");
        note(person("liaison.lk"), "insurance", INSURANCE).then().statusCode(403);
        var plain = Desk.newCode();
        var nominated = nomination(plain, "LK");
        desk.announced(Samples.tokyo(plain, 1, AlternateOrder.MERIT_ONLY), List.of(nominated), List.of());
        secretariat()
                .get("/api/rounds/{code}/readiness", plain)
                .then()
                .body("participants[0].ready", equalTo(true))
                .body("participants[0].tasks", equalTo(Map.of()));
    }

    private Response note(RequestSpecification caller, String what, Map<String, ?> body) {
        return caller.body(body).put("/api/rounds/{code}/participants/{nomination}/" + what, code, id(lk));
    }

    private ValidatableResponse traveller() {
        return readiness(person("liaison.lk"));
    }

    private ValidatableResponse readiness(RequestSpecification caller) {
        return caller.get("/api/rounds/{code}/readiness", code).then().statusCode(200);
    }
}
