package org.convoke.certificate.web;

import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.PageLoad;
import org.convoke.testing.PageLoad.Visit;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.Test;

/// Officers' pages with 300 courses of 34 participants; run by `deploy/bench pages`.
@QuarkusTest
class PagesBench {
    private static final String COURSES = """
            insert into course select (jsonb_populate_record(one, jsonb_build_object('project',
                '25-XB-' || lpad((n % 100)::text, 2, '0') || '-GE-WSP-' || chr(65 + n / 100)))).*
            from course one, generate_series(0, 298) n where one.project = :code""";
    private static final String PARTICIPANTS = """
            insert into participant select (jsonb_populate_record(one, jsonb_build_object(
                'nomination', gen_random_uuid(), 'project', course.project))).*
            from participant one, course, generate_series(1, 33)
            where one.project = :code and (course.project like '25-XB-%' or course.project = :code)""";
    private static final String ATTENDANCE = """
            insert into attendance select (jsonb_populate_record(one, jsonb_build_object(
                'nomination', participant.nomination))).*
            from attendance one, participant where one.nomination = :nomination and participant.nomination <> :nomination
                and (participant.project like '25-XB-%' or participant.project = :code)""";

    @Inject
    Kafka kafka;

    @Inject
    EntityManager entities;

    @Test
    void measure() throws Exception {
        var code = Api.newCode();
        var hanh = nominee("VN", "Nguyễn Thị Hạnh");
        TestClock.set(Instant.parse("2016-12-07T08:00:00Z"));
        kafka.tell(tokyo(code), new ParticipantSelected(code, hanh, Optional.empty()));
        Api.awaitParticipants(code, 1);
        Api.attend(code, List.of("day-1", "day-2"), hanh);
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            entities.createNativeQuery(COURSES).setParameter("code", code).executeUpdate();
            entities.createNativeQuery(PARTICIPANTS).setParameter("code", code).executeUpdate();
            entities.createNativeQuery(ATTENDANCE)
                    .setParameter("code", code)
                    .setParameter("nomination", hanh.nomination())
                    .executeUpdate();
            entities.createNativeQuery("analyze").executeUpdate();
        });
        var course = "/projects/" + code;
        new PageLoad(URI.create("http://localhost:" + RestAssured.port + "/certificates"))
                .measure(
                        new Visit("mika.sato", course),
                        new Visit("mika.sato", course + "/panel"),
                        new Visit("host.jp", course),
                        new Visit("director.vn", course),
                        new Visit("mika.sato", "/impact"));
    }
}
