package org.convoke.selection.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Desk.id;
import static org.convoke.selection.Desk.ids;
import static org.convoke.selection.Desk.person;
import static org.convoke.selection.Desk.secretariat;
import static org.convoke.selection.Samples.nomination;
import static org.convoke.selection.Samples.proposing;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Profile.Education;
import org.convoke.contracts.Profile.English;
import org.convoke.contracts.Profile.Level;
import org.convoke.contracts.Profile.OrganisationType;
import org.convoke.selection.Desk;
import org.convoke.selection.Samples;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One project with everything that a report tells: a waiver, an admission, an override, a second officer, lateness.
@QuarkusTest
class ReportResourceTest {

    @Inject
    Desk desk;

    private final String code = Desk.newCode();
    private final NominationSubmitted lk = nomination(code, "LK");
    private final NominationSubmitted in = nomination(code, "IN");
    private final NominationSubmitted junior = nomination(
            code,
            "VN",
            new Profile(OrganisationType.NATIONAL_GOVERNMENT, Level.MID, 4, Education.BACHELOR, English.PROFICIENT, 33),
            false,
            Set.of(),
            false);
    private final NominationSubmitted late = nomination(code, "MY", Samples.PROFILE, true, Set.of(), false);
    private final NominationSubmitted forgotten = nomination(code, "PH", Samples.PROFILE, true, Set.of(), false);

    @BeforeEach
    void a_selection_is_announced_after_several_departures() {
        Desk.inTime();
        desk.open(proposing(code, 2, true), lk, in, junior, late, forgotten);
        desk.tell(new CountryDidNotNominate(code, "FJ", Instant.parse("2016-10-01T14:59:59Z")));
        desk.awaitStatus(code, "DECIDING");
        officer("mika.sato")
                .body(Map.of("criterion", "EXPERIENCE", "outcome", "WAIVED", "reason", "Led the reform"))
                .post("/api/rounds/{code}/candidates/{id}/rulings", code, id(junior))
                .then()
                .statusCode(200);
        int proposal = secretariat()
                .body(Map.of())
                .post("/api/rounds/{code}/proposals", code)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        TestClock.set(Instant.parse("2016-11-08T00:00:00Z"));
        desk.decide(
                        code,
                        Map.of(
                                "proposal", proposal,
                                "participants", ids(lk, junior),
                                "alternates", ids(late),
                                "admissions", List.of(because(late, "The mail was down")),
                                "departures",
                                        List.of(because(junior, "Needed for the pilot"), because(in, "Gave way"))))
                .then()
                .statusCode(200);
        officer("anan.chai")
                .post("/api/rounds/{code}/decisions/confirmation", code)
                .then()
                .statusCode(200);
        desk.announce(code, Map.of("lateReason", "A flood")).then().statusCode(200);
    }

    @Rule({"R052", "R065", "R069", "R070", "R082"})
    @Test
    void the_report_tells_seats_times_reasons_likeness_and_what_became_of_late_nominations() {
        person("ada.audit")
                .get("/api/rounds/{code}/report", code)
                .then()
                .statusCode(200)
                .body("status", equalTo("ANNOUNCED"))
                .body("countries.find { it.country == 'VN' }.seats", equalTo(1))
                .body("countries.find { it.country == 'IN' }.proposed", equalTo(1))
                .body("countries.find { it.country == 'IN' }.seats", equalTo(0))
                .body("countries.find { it.country == 'MY' }.alternates", equalTo(1))
                .body("timeline.announced", startsWith("2016-11-08"))
                .body("timeline.days", equalTo(37))
                .body("timeline.lateReason", equalTo("A flood"))
                .body("acts.kind", hasItems("WAIVED", "ADMITTED", "ADDED", "REMOVED", "CONFIRMED"))
                .body("acts.find { it.kind == 'ADDED' }.reason", equalTo("Needed for the pilot"))
                .body("acts.find { it.kind == 'WAIVED' }.reason", equalTo("Led the reform"))
                .body("acts.by.name", everyItem(containsString(" ")))
                .body("likeness.proposed.index", equalTo(100))
                .body("handling", hasSize(2))
                .body("handling.find { it.country == 'MY' }.admission", equalTo("The mail was down"))
                .body("handling.find { it.country == 'PH' }.standing", equalTo("NOT_SELECTED"))
                .body("countries.country", hasItem("LK"));
    }

    @Test
    void page_and_paper_say_the_same() throws IOException {
        var page = secretariat()
                .get("/rounds/{code}/report", code)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .extract()
                .asString();
        var pdf = secretariat()
                .get("/api/rounds/{code}/report.pdf", code)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        Files.writeString(Path.of("target/fair-process.html"), page);
        Files.write(Path.of("target/fair-process.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var paper = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (var words : List.of("Needed for the pilot", "Led the reform", "A flood", "37 days", "Viet")) {
                assertThat(paper).contains(words);
                assertThat(page).contains(words);
            }
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void nobody_else_reads_it() {
        for (var caller : List.of("director.lk", "host.jp", "olga.ops")) {
            person(caller).get("/api/rounds/{code}/report", code).then().statusCode(403);
            person(caller).get("/rounds/{code}/report", code).then().statusCode(403);
            person(caller).get("/api/rounds/{code}/report.pdf", code).then().statusCode(403);
        }
        given().redirects()
                .follow(false)
                .get("/rounds/{code}/report", code)
                .then()
                .statusCode(302);
        secretariat()
                .get("/api/rounds/{code}/report", "16-XX-98-GE-WSP-A")
                .then()
                .statusCode(404);
    }

    private static RequestSpecification officer(String name) {
        return person(name).header("If-Match", "*");
    }

    private static Map<String, ?> because(NominationSubmitted about, String reason) {
        return Map.of("nomination", id(about), "reason", reason);
    }
}
