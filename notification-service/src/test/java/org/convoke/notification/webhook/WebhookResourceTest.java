package org.convoke.notification.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.notification.webhook.Subscriber.asked;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.convoke.testing.Rule;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebhookResourceTest {

    private static final String WEBHOOKS = "/api/webhooks";
    private static final Map<String, Object> TERMS =
            Map.of("url", "https://hooks.lk.npo.example/convoke", "contact", "it@lk.npo.example");

    @Inject
    EntityManager database;

    @Test
    void a_secret_is_shown_once_and_kept_sealed() {
        var key = UUID.randomUUID().toString();
        var created = create("director.lk", key).statusCode(201).extract();
        var secret = created.jsonPath().getString("secret");
        var id = created.jsonPath().getString("id");
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");

        create("director.lk", key).statusCode(201).header("ETag", "\"0\"").body(equalTo(""));
        asked("director.lk").get(WEBHOOKS).then().statusCode(200).body(not(containsString("whsec_")));
        asked("director.lk").get(WEBHOOKS + "/" + id).then().statusCode(200).body("secret", equalTo(null));
        assertThat(stored(id)).doesNotContain(secret.substring(6));
        remove(id).statusCode(204);
        remove(id).statusCode(404);
    }

    @Rule("R049")
    @Test
    void the_webhooks_of_another_npo_do_not_exist() {
        var id = create("director.lk", null).extract().jsonPath().getString("id");
        var address = WEBHOOKS + "/" + id;
        var indian = List.of(
                asked("director.in").get(address),
                asked("director.in").get(address + "/attempts"),
                asked("director.in").header("If-Match", "*").body(TERMS).put(address),
                asked("director.in").header("If-Match", "*").delete(address),
                asked("director.in").header("If-Match", "*").post(address + "/secrets"),
                asked("director.in").header("If-Match", "*").delete(address + "/secrets/old"),
                asked("director.in").header("If-Match", "*").post(address + "/enablement"),
                asked("director.in").post(address + "/tests"),
                asked("director.in")
                        .body(Map.of("from", "2016-01-01T00:00:00Z"))
                        .post(address + "/replays"));
        assertThat(indian)
                .allSatisfy(answer ->
                        answer.then().statusCode(404).body("type", equalTo("urn:convoke:problem:unknown-webhook")));
        asked("director.in").get(WEBHOOKS).then().body(not(containsString(id)));
        remove(id).statusCode(204);
    }

    @Test
    void only_officers_change_webhooks() {
        given().get(WEBHOOKS).then().statusCode(401);
        asked("mika.sato").get(WEBHOOKS).then().statusCode(403);
        var system = Tokens.system("npo-lk-system");
        given().auth().oauth2(system).get(WEBHOOKS).then().statusCode(200);
        given().auth()
                .oauth2(system)
                .contentType("application/json")
                .body(TERMS)
                .post(WEBHOOKS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_webhook_is_changed_by_somebody_who_has_seen_it() {
        var id = create("director.lk", null).extract().jsonPath().getString("id");
        var address = WEBHOOKS + "/" + id;
        var other = Map.of(
                "url", "https://other.lk.npo.example/",
                "contact", "it@lk.npo.example",
                "types", List.of("org.convoke.selection.ParticipantSelected"));
        asked("director.lk").body(other).put(address).then().statusCode(428);
        asked("director.lk")
                .header("If-Match", "\"7\"")
                .body(other)
                .put(address)
                .then()
                .statusCode(412);
        asked("director.lk")
                .header("If-Match", "\"0\"")
                .body(other)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("url", equalTo("https://other.lk.npo.example/"));
        asked("director.lk")
                .header("If-Match", "*")
                .post(address + "/enablement")
                .then()
                .statusCode(409);
        remove(id).statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://hooks.example/",
                "hooks.example",
                "https://",
                "https://user:pass@hooks.example/",
                "https://hooks.example/#here",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00:ec2::254]/",
                "https://167772161/"
            })
    void an_address_that_will_never_be_called_is_refused(String url) {
        asked("director.lk")
                .body(Map.of("url", url, "contact", "it@lk.npo.example"))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:unfit-url"));
    }

    @ParameterizedTest
    @CsvSource({"contact, nobody, 400, contact", "types, org.convoke.Nothing, 422, types", "url, '', 400, url"})
    void what_is_wrong_is_named(String field, String value, int status, String named) {
        var body = new HashMap<>(TERMS);
        body.put(field, field.equals("types") ? List.of(value) : value);
        asked("director.lk").body(body).post(WEBHOOKS).then().statusCode(status).body(containsString(named));
    }

    private static ValidatableResponse create(String person, String key) {
        var request = asked(person).body(TERMS);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(WEBHOOKS)
                .then();
    }

    private static ValidatableResponse remove(String id) {
        return asked("director.lk")
                .header("If-Match", "*")
                .delete(WEBHOOKS + "/" + id)
                .then();
    }

    /// All that the database keeps about it, the answers to repeated requests included.
    private String stored(String id) {
        return QuarkusTransaction.requiringNew().call(() ->
                (String) database.createNativeQuery("""
                        select concat((select string_agg(encode(secret, 'escape'), '') from webhook
                                       where id = cast(:id as uuid)),
                                      (select string_agg(body::text, '') from idempotency_key))""").setParameter("id", id).getSingleResult());
    }
}
