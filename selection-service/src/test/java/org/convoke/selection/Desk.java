package org.convoke.selection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.convoke.contracts.CertificateEvent;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;

/// What the Secretariat and the NPOs do in the tests, over HTTP and Kafka only.
@ApplicationScoped
public class Desk {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final NominationTopic nominations;
    private final SelectionTopic published;
    private final DataSource database;

    Desk(NominationTopic nominations, SelectionTopic published, DataSource database) {
        this.nominations = nominations;
        this.published = published;
        this.database = database;
    }

    /// A project code that no other test uses.
    public static String newCode() {
        return "16-IN-%02d-GE-WSP-A".formatted(SERIAL.incrementAndGet());
    }

    /// A day between the closing date and the last day for the announcement.
    public static void inTime() {
        TestClock.set(Instant.parse("2016-10-10T00:00:00Z"));
    }

    public void tell(NominationEvent... events) {
        nominations.tell(events);
    }

    public void tell(CertificateEvent... events) {
        nominations.tell(events);
    }

    /// A round with these candidates, its window closed.
    public void open(ProjectNotified project, NominationSubmitted... nominated) {
        tell(project);
        tell(nominated);
        close(project.project());
        awaitStatus(project.project(), "DECIDING");
    }

    public void awaitStatus(String code, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> secretariat()
                        .get("/api/rounds/{code}", code)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo(status)));
    }

    public void awaitSilent(String code, String country) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        secretariat().get("/api/rounds/{code}", code).then().body("silentCountries", hasItem(country)));
    }

    public void awaitCandidates(String code, int count) {
        await().atMost(PATIENCE).untilAsserted(() -> candidates(code).body("", hasSize(count)));
    }

    public static ValidatableResponse candidates(String code) {
        return secretariat().get("/api/rounds/{code}/candidates", code).then().statusCode(200);
    }

    /// A round with these participants and alternates, announced.
    public void announced(
            ProjectNotified project, List<NominationSubmitted> participants, List<NominationSubmitted> alternates) {
        var all = Stream.concat(participants.stream(), alternates.stream());
        open(project, all.toArray(NominationSubmitted[]::new));
        decide(project.project(), ids(participants), ids(alternates)).then().statusCode(200);
        announce(project.project()).then().statusCode(200);
    }

    public void close(String code) {
        tell(new NominationWindowClosed(code, Instant.parse("2016-10-01T15:00:00Z"), 0, Set.of()));
    }

    public Response decide(String code, List<UUID> participants, List<UUID> alternates) {
        return decide(code, Map.of("participants", participants, "alternates", alternates, "admissions", List.of()));
    }

    public Response decide(String code, Object body) {
        return secretariat().header("If-Match", "*").body(body).put("/api/rounds/{code}/decisions", code);
    }

    public Response announce(String code) {
        return announce(code, Map.of());
    }

    public Response announce(String code, Map<String, ?> body) {
        return secretariat().header("If-Match", "*").body(body).post("/api/rounds/{code}/announcement", code);
    }

    public static Response withdraw(RequestSpecification caller, String code, UUID nomination) {
        return caller.body(Map.of("reason", "VISA", "explanation", "The embassy said no"))
                .post("/api/rounds/{code}/participants/{nomination}/withdrawal", code, nomination);
    }

    /// How many events wait or have been published.
    public int outbox(String code) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from outbox where project = ?")) {
            count.setString(1, code);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The events about a project once there are as many as expected, and no more.
    public List<ConvokeEvent> events(String code, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(published.about(code)).hasSize(count));
        return published.about(code);
    }

    public static RequestSpecification secretariat() {
        return person("mika.sato");
    }

    public static RequestSpecification person(String username) {
        return as(Tokens.person(username));
    }

    public static RequestSpecification system(String client) {
        return as(Tokens.system(client));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static UUID id(NominationSubmitted nominated) {
        return nominated.nominee().nomination();
    }

    public static List<UUID> ids(NominationSubmitted... nominated) {
        return ids(Arrays.asList(nominated));
    }

    private static List<UUID> ids(List<NominationSubmitted> nominated) {
        return nominated.stream().map(Desk::id).toList();
    }

    public static void assertProblem(Response response, int status, String type, String rule) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:convoke:problem:" + type))
                .body("rule", equalTo(rule));
    }
}
