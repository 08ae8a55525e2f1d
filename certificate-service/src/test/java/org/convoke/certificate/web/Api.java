package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.convoke.contracts.Nominee;
import org.convoke.testing.Tokens;

/// The service as people and programs call it.
public final class Api {

    static final String SHEET = "/api/projects/{code}/attendance";
    static final String SESSION = "/api/projects/{code}/attendance/{session}";
    static final String CERTIFICATES = "/api/projects/{code}/certificates";

    private static final AtomicInteger SERIAL = new AtomicInteger(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Api() {}

    public static String newCode() {
        return "16-IN-" + SERIAL.incrementAndGet() + "-GE-WSP-A";
    }

    public static RequestSpecification secretariat() {
        return person("mika.sato");
    }

    public static RequestSpecification person(String name) {
        return as(Tokens.person(name));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static ValidatableResponse record(String code, String session, List<Map<String, Object>> records) {
        return secretariat()
                .body(Map.of("records", records))
                .put(SESSION, code, session)
                .then();
    }

    /// Full attendance of these people at these sessions.
    static void attend(String code, List<String> sessions, Nominee... nominees) {
        var records = Arrays.stream(nominees).map(Api::present).toList();
        sessions.forEach(session -> record(code, session, records).statusCode(200));
    }

    static Map<String, Object> present(Nominee nominee) {
        return record(nominee, true);
    }

    static Map<String, Object> record(Nominee nominee, boolean present) {
        return new HashMap<>(Map.of("nomination", nominee.nomination(), "present", present));
    }

    static void awaitParticipants(String code, int count) {
        soon(() -> secretariat().get(SHEET, code).then().statusCode(200).body("rows", hasSize(count)));
    }

    public static void soon(Runnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion::run);
    }
}
