package org.convoke.nomination.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateRevoked;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an NPO keeps about the people it nominates.
@QuarkusTest
class CandidateApiTest {

    @Inject
    Published published;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Rule("R049")
    @Test
    void whoever_is_nominated_has_a_profile_that_the_npo_uses_again() {
        var code = Api.publishedProject();
        Api.nominate(code, Api.nomination(1, "Amarasinghe")).statusCode(201);
        var profile = search("amarasing").body("items", hasSize(1)).extract().<String>path("items[0].id");

        var next = Life.draft(Api.publishedProject(), """
                {"profile": "%s", "rank": 1, "candidate": {"position": "Secretary"}, "documents": [],
                 "governmentApproval": "NOT_NEEDED"}""".formatted(profile));
        next.endorse().statusCode(200).body("name", equalTo("Nimal Amarasinghe"));
        next.read(Api.npo("lk")).body("missing", hasSize(3));

        Api.npo("in").get("api/candidates/{id}", profile).then().statusCode(404);
        Api.npo("in").get("api/candidates?q=amarasing").then().body("items", hasSize(0));
        Api.secretariat().get("api/candidates").then().statusCode(403);
    }

    @Test
    void a_person_may_be_nominated_to_several_projects_at_the_same_moment() {
        var codes = Stream.generate(Api::publishedProject).limit(8).toList();

        var answers = codes.parallelStream()
                .map(code -> Api.nominate(code, Api.nomination(1, "Wickramasinghe")))
                .toList();

        answers.forEach(answer -> answer.statusCode(201));
        search("wickramasing").body("items", hasSize(1));
    }

    @Test
    void a_profile_is_kept_once_per_person_and_changed_by_whoever_has_read_it() {
        var person = Api.nomination(1, "Jayawardena");
        var body = person.substring(person.indexOf("{", 1), person.indexOf("}") + 1);
        var id = Api.npo("lk")
                .body(body)
                .post("api/candidates")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.npo("lk").body(body).post("api/candidates").then().statusCode(409).body("rule", equalTo("R049"));

        var tag = profile(id).extract().header("ETag");
        var promoted = body.replace("\"Director\"", "\"Secretary\"");
        change(id, tag, promoted).statusCode(200).body("candidate.position", equalTo("Secretary"));
        change(id, tag, body).statusCode(412);
    }

    @Test
    void a_profile_tells_what_came_of_earlier_nominations() {
        var code = Api.publishedProject();
        var id = UUID.fromString(Api.nominate(code, Api.nomination(1, "Karunaratne"))
                .statusCode(201)
                .extract()
                .path("id"));
        var nominee = new Nominee(
                id, "LK", Pool.OVERSEAS, "Nimal Karunaratne", "karunaratne@people.example", "Nimal Karunaratne");
        published.publish(new ParticipantSelected(code, nominee, Optional.empty()), 1, UUID.randomUUID());
        var issued = new CertificateIssued(
                code, nominee, "APO-2016-7Q4K", LocalDate.of(2016, 12, 12), "http://localhost/verify");
        published.publish(issued, 1, UUID.randomUUID());

        var profile = search("karunaratne").extract().<String>path("items[0].id");
        await().untilAsserted(() -> profile(profile)
                .body("earlier.project", hasItem(code))
                .body("earlier[0].outcome", equalTo("SELECTED"))
                .body("earlier[0].certificateNumber", equalTo("APO-2016-7Q4K")));
        var revoked = new CertificateRevoked(
                code,
                nominee,
                "APO-2016-7Q4K",
                RevocationReason.ISSUED_IN_ERROR,
                LocalDate.of(2017, 1, 16),
                "http://localhost/verify");
        published.publish(revoked, 2, UUID.randomUUID());
        await().untilAsserted(() -> profile(profile).body("earlier[0].certificate", equalTo("REVOKED")));
    }

    private static ValidatableResponse search(String text) {
        return Api.npo("lk").get("api/candidates?q={text}", text).then().statusCode(200);
    }

    private static ValidatableResponse profile(String id) {
        return Api.npo("lk").get("api/candidates/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse change(String id, String tag, String body) {
        return Api.npo("lk")
                .header("If-Match", tag)
                .body(body)
                .put("api/candidates/{id}", id)
                .then();
    }
}
