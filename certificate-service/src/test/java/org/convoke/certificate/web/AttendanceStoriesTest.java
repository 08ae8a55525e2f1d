package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.convoke.certificate.Projects.colombo;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convoke.certificate.meeting.TeamsReport;
import org.convoke.contracts.CertificateEvent.AttendanceDisputed;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.Test;

/// Whole projects, from the first day to everybody's certificate.
@QuarkusTest
class AttendanceStoriesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String REPORTS = "/api/projects/{code}/attendance/{session}/reports";

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();

    @Rule({"R117", "R118", "R121"})
    @Test
    void of_twenty_in_tokyo_one_misses_day_four_and_one_is_right_in_saying_they_did_not() {
        TestClock.set(Instant.parse("2016-12-09T08:00:00Z"));
        var people = select(tokyo(code), 20);
        attend(code, List.of("day-1", "day-2", "day-3", "day-5"), people.toArray(Nominee[]::new));
        record(
                code,
                "day-4",
                people.stream().map(one -> record(one, people.indexOf(one) > 1)).toList());
        TestClock.set(Instant.parse("2016-12-09T15:00:00Z"));
        decided(18, people.get(0), people.get(1));

        var wronged = people.get(1);
        given().redirects()
                .follow(false)
                .formParam("words", "I was in the second bus.")
                .post("/my/{secret}/attendance/day-4/dispute", secret(wronged))
                .then()
                .statusCode(303);
        soon(() -> assertThat(kafka.told(code, AttendanceDisputed.class)).hasSize(1));
        String dispute = person("host.jp")
                .get("/api/projects/{code}/attendance/disputes", code)
                .path("[0].id");
        person("host.jp")
                .body(Map.of("answer", "The bus list has you.", "present", true))
                .post("/api/projects/{code}/attendance/disputes/{id}/answer", code, dispute)
                .then()
                .statusCode(200);

        decided(19, people.get(0));
    }

    @Rule("R119")
    @Test
    void of_fifty_online_a_drop_of_twelve_minutes_costs_the_certificate_and_one_of_eight_does_not() {
        TestClock.set(Instant.parse("2022-08-22T10:00:00Z"));
        var people = select(colombo(code), 50);
        publish();
        TestClock.set(Instant.parse("2022-08-26T12:00:00Z"));

        apply(1, report(1, people, 31).joined("iPhone", "", "15:00:00", "16:31:00"), people.get(42));
        apply(
                2,
                report(2, people, 13)
                        .joined(people.get(13).name(), "", "13:25:00", "14:10:00")
                        .joined(people.get(13).name(), "", "14:22:00", "16:31:00"));
        apply(
                3,
                report(3, people, 20)
                        .joined(people.get(20).name(), people.get(20).email(), "13:25:00", "14:10:00")
                        .joined(people.get(20).name(), people.get(20).email(), "14:18:00", "16:31:00"));
        TestClock.set(Instant.parse("2022-08-26T18:30:00Z"));

        decided(48, people.get(13), people.get(31));
    }

    /// Printing and signing takes its time.
    private void decided(int issued, Nominee... withheld) {
        await().atMost(PATIENCE).untilAsserted(() -> certificates().body("standing", not(hasItem("PENDING"))));
        var names = Arrays.stream(withheld).map(Nominee::name).toArray();
        certificates()
                .body("findAll { it.standing == 'ISSUED' }", hasSize(issued))
                .body("findAll { it.standing == 'WITHHELD' }.name", containsInAnyOrder(names));
    }

    private ValidatableResponse certificates() {
        return secretariat().get(Api.CERTIFICATES, code).then().statusCode(200);
    }

    /// Everybody but one is there all the time, on the first day 42 until three o'clock with one device.
    private static TeamsReport report(int day, List<Nominee> people, int except) {
        var report = new TeamsReport(LocalDate.of(2022, 8, 23 + day));
        for (int i = 0; i < people.size(); i++) {
            if (i != except) {
                var leaves = day == 1 && i == 42 ? "15:10:00" : "16:31:00";
                report.joined(people.get(i).name(), people.get(i).email(), "13:25:00", leaves);
            }
        }
        return report;
    }

    /// @param unknown whose names the attendees without a finding are
    private void apply(int day, TeamsReport report, Nominee... unknown) {
        var session = "day-" + day + "-session-1";
        var read = person("host.lk")
                .contentType(ContentType.BINARY)
                .body(report.bytes())
                .post(REPORTS, code, session)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Integer> open = read.getList("attendees.findAll { it.finding == null }.number");
        assertThat(open).hasSize(unknown.length);
        for (int i = 0; i < unknown.length; i++) {
            act(read, session, "attendees/" + open.get(i) + "/match", i, Map.of("nomination", unknown[i].nomination()));
        }
        act(read, session, "application", unknown.length, Map.of());
    }

    private void act(JsonPath read, String session, String act, int version, Map<String, ?> body) {
        var request = person("host.lk").header("If-Match", "\"" + version + "\"");
        (body.isEmpty() ? request : request.body(body))
                .post(REPORTS + "/{id}/" + act, code, session, read.getString("id"))
                .then()
                .statusCode(200);
    }

    private void publish() {
        var rows = IntStream.rangeClosed(1, 3)
                .mapToObj(day -> new HashMap<String, Object>(Map.of(
                        "id",
                        "day-" + day + "-session-1",
                        "date",
                        LocalDate.of(2022, 8, 23 + day).toString(),
                        "title",
                        "Day " + day,
                        "kind",
                        "SESSION",
                        "status",
                        "FINAL",
                        "minutes",
                        180,
                        "startsAt",
                        "13:30")))
                .toList();
        secretariat()
                .header("If-Match", "\"1\"")
                .body(Map.of("rows", rows))
                .put("/api/projects/{code}/programme", code)
                .then()
                .statusCode(200);
    }

    private List<Nominee> select(ConvokeEvent notified, int count) {
        var people = IntStream.range(0, count)
                .mapToObj(i -> "Participant Number" + i)
                .map(name -> new Nominee(UUID.randomUUID(), "VN", Pool.OVERSEAS, name, mail(name), name))
                .toList();
        var selected = people.stream().map(one -> new ParticipantSelected(code, one, Optional.empty()));
        kafka.tell(Stream.concat(Stream.of(notified), selected).toArray(ConvokeEvent[]::new));
        await().atMost(PATIENCE).untilAsserted(() -> certificates().body("", hasSize(count)));
        return people;
    }

    private static String mail(String name) {
        return name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@work.example";
    }

    private String secret(Nominee nominee) {
        return kafka.told(code, PassIssued.class).stream()
                .filter(pass -> pass.nominee().equals(nominee))
                .map(pass -> links.secret(pass.pass(), pass.issue()))
                .findFirst()
                .orElseThrow();
    }
}
