package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.CertificateEvent.ProgrammePublished;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeResourceTest {

    private static final String PROGRAMME = "/api/projects/{code}/programme";
    private static final String CALENDAR = "/api/projects/{code}/participants/{nomination}/calendar";

    @Inject
    Kafka kafka;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");

    @BeforeEach
    void two_weeks_before() {
        TestClock.set(Instant.parse("2016-11-21T01:00:00Z"));
        kafka.tell(tokyo(code), new ParticipantSelected(code, hanh, Optional.empty()));
        awaitParticipants(code, 1);
    }

    @Rule({"R021", "R024"})
    @Test
    void the_detailed_programme_replaces_the_notified_one_and_is_told() {
        secretariat()
                .get(PROGRAMME, code)
                .then()
                .header("ETag", "\"1\"")
                .body("origin", equalTo("NOTIFICATION"))
                .body("rows", hasSize(7));

        publish(secretariat(), "\"1\"", days())
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("rows.session.id", contains("arrival", "day-1", "day-2", "day-3", "day-4", "day-5"))
                .body("rows[1].startsAt", equalTo("2016-12-05T00:30:00Z"))
                .body("rows[4].session.kind", equalTo("VISIT"))
                .body("rows[4].session.bearsAttendance", equalTo(true));

        soon(() -> assertThat(kafka.told(code, ProgrammePublished.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.edition()).isEqualTo(2);
                    assertThat(told.rows().get(1).speakers()).containsExactly("Prof. K. Ito, Keio University");
                }));
        publish(secretariat(), "\"2\"", days()).statusCode(200).header("ETag", "\"2\"");
        person("director.in").get("/api/projects/{code}", code).then().body("sessions", hasSize(6));
    }

    @Test
    void nobody_overwrites_an_edition_they_have_not_seen_and_only_the_organisers_publish() {
        publish(secretariat(), "\"7\"", days()).statusCode(412);
        secretariat().body(Map.of("rows", days())).put(PROGRAMME, code).then().statusCode(428);
        publish(person("host.lk"), "\"1\"", days()).statusCode(403);
        publish(person("director.vn"), "\"1\"", days()).statusCode(403);
        publish(person("host.jp"), "\"1\"", days()).statusCode(200);
    }

    @Rule("R118")
    @Test
    void a_programme_that_cannot_be_attended_is_refused_with_the_reason() {
        var rows = days();
        rows.add(row("evening", 5, "SESSION", 60));
        publish(secretariat(), "\"1\"", rows)
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:second-of-the-day"))
                .body("rule", equalTo("R118"));
        var wrong = row("day-6", 5, "SESSION", 60);
        wrong.put("startsAt", "9:30");
        publish(secretariat(), "\"1\"", List.of(wrong))
                .statusCode(400)
                .body("errors.field", contains("rows[0].startsAt"));
    }

    @Rule("R121")
    @Test
    void a_session_that_was_held_stays_where_it_was() {
        TestClock.set(Instant.parse("2016-12-05T08:00:00Z"));
        record(code, "day-1", List.of(Api.present(hanh))).statusCode(200);

        publish(secretariat(), "\"1\"", days().subList(2, 6))
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:session-held"));
    }

    @Rule("R026")
    @Test
    void a_recorded_visit_bears_no_attendance_unless_it_is_set() {
        var rows = days();
        rows.add(row("film", 6, "RECORDED_VISIT", 45));
        publish(secretariat(), "\"1\"", rows).statusCode(200).body("rows[6].session.bearsAttendance", equalTo(false));

        rows.get(6).put("bearsAttendance", true);
        rows.remove(2);
        publish(secretariat(), "\"2\"", rows).statusCode(200).body("rows[5].session.bearsAttendance", equalTo(true));
    }

    @Test
    void a_calendar_hears_of_sessions_changes_and_the_end() {
        publish(secretariat(), "\"1\"", days()).statusCode(200);
        calendar()
                .statusCode(200)
                .header("Content-Type", containsString("text/calendar"))
                .body(containsString("UID:" + code + "-day-1@convoke"), containsString("DTSTART:20161205T003000Z"))
                .body(
                        containsString("UID:" + code + "-departure@convoke\r\nSEQUENCE:1"),
                        containsString("STATUS:CANCELLED"));
        person("director.lk").get(CALENDAR, code, hanh.nomination()).then().statusCode(404);
        person("director.vn").get(CALENDAR, code, hanh.nomination()).then().statusCode(200);

        kafka.tell(new ProjectPostponed(code, "Elections", Instant.EPOCH, Optional.empty(), Optional.empty()));
        soon(() -> calendar().body(not(containsString("STATUS:CONFIRMED")), not(containsString("STATUS:TENTATIVE"))));
    }

    @Rule("R024")
    @Test
    void a_revision_that_leaves_the_sessions_alone_keeps_the_published_programme() {
        publish(secretariat(), "\"1\"", days()).statusCode(200);
        kafka.tell(new ProjectPostponed(code, "Elections", Instant.EPOCH, Optional.empty(), Optional.empty()));
        kafka.tell(revision(1, LocalDate.of(2016, 12, 5)));
        soon(() -> secretariat().get(PROGRAMME, code).then().body("edition", equalTo(4), "rows", hasSize(6)));

        kafka.tell(revision(2, LocalDate.of(2017, 3, 6)));
        soon(() -> secretariat()
                .get(PROGRAMME, code)
                .then()
                .body("edition", equalTo(5), "origin", equalTo("NOTIFICATION"), "rows", hasSize(7)));
    }

    private ProjectNotificationRevised revision(int number, LocalDate first) {
        return new ProjectNotificationRevised(
                code, tokyo(code, first), number, "Elections", List.of(), Set.of(), true, false, Optional.empty());
    }

    private ValidatableResponse calendar() {
        return secretariat().get(CALENDAR, code, hanh.nomination()).then();
    }

    private ValidatableResponse publish(RequestSpecification caller, String etag, List<Map<String, Object>> rows) {
        return caller.header("If-Match", etag)
                .body(Map.of("rows", rows))
                .put(PROGRAMME, code)
                .then();
    }

    private static List<Map<String, Object>> days() {
        var days = new ArrayList<Map<String, Object>>();
        days.add(row("arrival", 4, "ARRIVAL", 0));
        for (int day = 1; day <= 5; day++) {
            days.add(row("day-" + day, 4 + day, day == 4 ? "VISIT" : "SESSION", 420));
        }
        days.get(1).put("startsAt", "09:30");
        days.get(1).put("speakers", List.of("Prof. K. Ito, Keio University"));
        return days;
    }

    private static Map<String, Object> row(String id, int day, String kind, int minutes) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "date",
                LocalDate.of(2016, 12, day).toString(),
                "title",
                "Title of " + id,
                "kind",
                kind,
                "status",
                "FINAL",
                "minutes",
                minutes));
    }
}
