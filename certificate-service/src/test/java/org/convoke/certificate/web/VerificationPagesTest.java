package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.CERTIFICATES;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VerificationPagesTest {

    @Inject
    Kafka kafka;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh & Söhne");

    @Test
    void anybody_can_check_what_is_printed_and_learns_nothing_else() {
        var number = issue();

        var page = check("text/html", number.toLowerCase(Locale.ROOT));
        page.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex");
        assertThat(page.asString())
                .contains("VALID", "APO certificate of attendance", "Nguyễn Thị Hạnh &amp; Söhne", code, number)
                .contains("5–9 December 2016", "Tokyo, Japan", "10 December 2016")
                .doesNotContain(hanh.email(), hanh.nomination().toString());
        check("application/json", number)
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("certificate.recipient", equalTo(hanh.certificateName()))
                .body("certificate.number", equalTo(number))
                .body("certificate.project", equalTo(code))
                .body("certificate.startsOn", equalTo("2016-12-05"))
                .body("certificate.email", nullValue());
        check("*/*", number).then().statusCode(200).contentType("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"16-IN-98-GE-WSP-A-00000000", "16-IN-98-GE-WSP-A", "<script>alert(1)</script>", "x' or 1=1"})
    void a_number_that_was_never_issued_is_unknown(String number) {
        var page = check("text/html", number);
        page.then().statusCode(404).contentType("text/html;charset=UTF-8");
        assertThat(page.asString()).contains("UNKNOWN").doesNotContain("VALID", "<script", number);
        check("application/json", number)
                .then()
                .statusCode(404)
                .contentType("application/json")
                .body("status", equalTo("UNKNOWN"))
                .body("certificate", nullValue());
    }

    private String issue() {
        TestClock.set(Instant.parse("2016-12-09T15:00:00Z"));
        kafka.tell(tokyo(code));
        kafka.tell(new ParticipantSelected(code, hanh, Optional.empty()));
        awaitParticipants(code, 1);
        attend(code, List.of("day-1", "day-2", "day-3", "day-4", "day-5"), hanh);
        soon(() -> secretariat().get(CERTIFICATES, code).then().body("standing", contains("ISSUED")));
        return secretariat().get(CERTIFICATES, code).path("[0].number");
    }

    private static Response check(String accept, String number) {
        return given().accept(accept).get("/verify/{number}", number);
    }
}
