package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.CERTIFICATES;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.TestClock;

/// People who attended all of project A and have their certificates.
public record Graduation(String code, Kafka kafka) {

    static final String RECORD = "/api/certificates/{number}";

    private static final Instant OVER = Instant.parse("2016-12-09T15:00:00Z");

    /// @return the numbers, in the order of the people
    public List<String> of(Nominee... nominees) {
        TestClock.set(OVER);
        kafka.tell(tokyo(code));
        Arrays.stream(nominees)
                .forEach(nominee -> kafka.tell(new ParticipantSelected(code, nominee, Optional.empty())));
        awaitParticipants(code, nominees.length);
        attend(code, List.of("day-1", "day-2", "day-3", "day-4", "day-5"), nominees);
        soon(() -> secretariat().get(CERTIFICATES, code).then().body("standing", everyItem(equalTo("ISSUED"))));
        return Arrays.stream(nominees).map(this::numberOf).toList();
    }

    private String numberOf(Nominee nominee) {
        List<Map<String, Object>> rows =
                secretariat().get(CERTIFICATES, code).jsonPath().getList("");
        return rows.stream()
                .filter(row -> row.get("nomination").equals(nominee.nomination().toString()))
                .map(row -> row.get("number").toString())
                .findFirst()
                .orElseThrow();
    }

    /// @return the number of the new certificate
    public static String reissue(String number, String name) {
        var body = Map.of("reason", "NAME_CORRECTED", "note", "Passport shown.", "recipient", name);
        return change(number, "reissue", body).statusCode(200).extract().path("number");
    }

    public static void revoke(String number) {
        change(number, "revocation", Map.of("reason", "ATTENDANCE_NOT_FULL", "note", "Dispute of the host."))
                .statusCode(200);
    }

    static ValidatableResponse change(String number, String act, Map<String, String> body) {
        var tag = secretariat().get(RECORD, number).header("ETag");
        assertThat(tag).isNotNull();
        return secretariat()
                .header("If-Match", tag)
                .body(body)
                .post(RECORD + "/" + act, number)
                .then();
    }
}
