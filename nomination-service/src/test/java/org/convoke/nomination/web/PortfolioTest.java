package org.convoke.nomination.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.AttendanceCorrected;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.Attended;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.Voice;
import org.convoke.contracts.Session;
import org.convoke.testing.TestClock;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PortfolioTest {
    private static final Instant LATER = Instant.parse("2016-12-09T03:00:00Z");
    private static final String TITLE = "Workshop on performance management toolkits";
    private static final Session OPENING = new Session("day-1", LocalDate.parse("2016-12-05"), "Opening", 360, true);

    @Inject
    Published published;

    private final Pages secretariat = new Pages("mika.sato");
    private String code;
    private final Map<Context, Long> versions = new EnumMap<>(Context.class);

    @BeforeEach
    void a_project_is_out() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Test
    void the_secretariat_and_auditors_look_through_it_and_nobody_else() {
        for (var page : List.of("portfolio?q=" + code, "portfolio/report?q=" + code)) {
            secretariat.open(page).statusCode(200).body(containsString(code));
            new Pages("ada.audit").open(page).statusCode(200).body(containsString(code));
            for (var other : List.of("liaison.lk", "host.jp", "olga.ops", "grace.general")) {
                new Pages(other).open(page).statusCode(403);
            }
        }
    }

    @Test
    void people_are_counted_as_far_as_they_came_and_once() {
        var nominee = nominee();
        hear(new ParticipantSelected(code, nominee, Optional.empty()));
        awaitCounts(Map.of("nominated", 1, "complete", 1, "selected", 1, "accepted", 0));
        for (var time = 0; time < 2; time++) {
            hear(new OfferAccepted(code, nominee, Voice.PERSON, LATER));
            hear(new AttendanceRecorded(code, nominee.nomination(), "day-1", true, 360));
        }
        hear(new CertificateIssued(code, nominee, "APO-2016-X", LocalDate.parse("2016-12-10"), "https://x.example"));
        awaitCounts(Map.of("selected", 1, "accepted", 1, "attended", 1, "certified", 1));
    }

    @Test
    void whose_attendance_is_corrected_away_did_not_attend() {
        var nominee = nominee();
        hear(new AttendanceRecorded(code, nominee.nomination(), "day-1", true, 360));
        awaitCounts(Map.of("attended", 1));
        var here = new Attended(true, 360);
        var away = new Attended(false, 0);
        hear(new AttendanceCorrected(code, nominee, OPENING, here, away, LATER, Optional.empty()));
        awaitCounts(Map.of("attended", 0));
    }

    @Test
    void it_is_narrowed_by_year_modality_country_host_and_state() {
        for (var fits : List.of("year=2016", "modality=FACE_TO_FACE", "host=JP", "country=LK", "status=PUBLISHED")) {
            list(fits + "&q=" + code).body("code", contains(code));
        }
        for (var other : List.of("year=2017", "modality=HYBRID", "host=LK", "country=MN", "status=CANCELLED")) {
            list(other + "&q=" + code).body("", empty());
            secretariat.open("portfolio/report?" + other + "&q=" + code).body(not(containsString("/" + code)));
        }
        for (var wrong : List.of("year=16", "host=Japan", "status=LOST")) {
            Api.secretariat().get("api/portfolio.csv?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void pages_lists_and_the_report_are_asked_for_with_the_same_address() {
        var page = secretariat.open("portfolio?year=2016&host=JP&q={code}", code);
        for (var address : List.of("portfolio/report", "api/portfolio.csv", "api/portfolio.xlsx")) {
            page.body(containsString("/nominations/%s?year=2016&amp;host=JP&amp;q=%s".formatted(address, code)));
        }
        secretariat
                .open("portfolio/report?year=2016&host=JP&q={code}", code)
                .body(containsString("1 project, of 2016, held in Japan, named “" + code + "”"));
    }

    @Test
    void what_looks_like_a_formula_is_a_text() throws IOException {
        var drafted = Api.newCode();
        Api.secretariat()
                .body(Api.draft(drafted).replace(TITLE, "=1+1 workshop"))
                .post("api/projects")
                .then()
                .statusCode(201);
        var csv = Api.secretariat().get("api/portfolio.csv?q=" + drafted).asByteArray();
        assertThat(new String(csv, UTF_8)).contains(drafted + ",'=1+1 workshop,");
        var workbook = Api.secretariat().get("api/portfolio.xlsx?q=" + drafted).asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var title = book.getFirstSheet().read().get(1).getCell(1);
            assertThat(title.getType()).isEqualTo(CellType.STRING);
            assertThat(title.getText()).isEqualTo("'=1+1 workshop");
        }
    }

    private Nominee nominee() {
        var id = UUID.fromString(
                Api.nominate(code, Api.nomination(1, "Perera")).extract().path("id"));
        return new Nominee(id, "LK", Pool.OVERSEAS, "Nimal Perera", "perera@people.example", "Nimal Perera");
    }

    private void hear(ConvokeEvent event) {
        published.publish(event, versions.merge(Context.of(event), 1L, Long::sum), UUID.randomUUID());
    }

    private void awaitCounts(Map<String, Integer> expected) {
        await().untilAsserted(() -> {
            Map<String, Object> line = list("q=" + code).extract().path("[0]");
            assertThat(line).containsAllEntriesOf(expected);
        });
    }

    private static ValidatableResponse list(String query) {
        return Api.secretariat().get("api/portfolio.json?" + query).then().statusCode(200);
    }
}
