package org.convoke.notification.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.convoke.testing.Tokens;

/// An officer of Sri Lanka's NPO who looks after one webhook.
record Subscriber(String id, String secret) implements AutoCloseable {

    private static final String WEBHOOKS = "/api/webhooks";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Subscriber at(Receiver receiver, String... types) {
        return at(receiver.url(), "integration@lk.npo.example", types);
    }

    static Subscriber at(String url, String contact, String... types) {
        var created = asked("director.lk")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("url", url, "contact", contact, "types", List.of(types)))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("secret", notNullValue())
                .extract()
                .jsonPath();
        return new Subscriber(created.getString("id"), created.getString("secret"));
    }

    static RequestSpecification asked(String person) {
        return given().auth().oauth2(Tokens.person(person)).contentType("application/json");
    }

    String address() {
        return WEBHOOKS + "/" + id;
    }

    JsonPath read() {
        return asked("director.lk")
                .get(address())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// Every attempt, the newest first.
    List<Map<String, Object>> attempts() {
        return asked("director.lk")
                .get(address() + "/attempts?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /// How many attempts about a project have come to an end.
    long ended(String project) {
        return attempts().stream()
                .filter(attempt -> attempt.get("project").equals(project) && attempt.get("millis") != null)
                .count();
    }

    void awaitEnded(String project, int number) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ended(project)).isEqualTo(number));
    }

    void awaitState(String state) {
        await().atMost(PATIENCE).until(() -> read().getString("state").equals(state));
    }

    ValidatableResponse post(String path, Object body) {
        return asked("director.lk")
                .header("If-Match", "*")
                .body(body)
                .post(address() + path)
                .then();
    }

    @Override
    public void close() {
        asked("director.lk").header("If-Match", "*").delete(address()).then().statusCode(204);
    }
}
