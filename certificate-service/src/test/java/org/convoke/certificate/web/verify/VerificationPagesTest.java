package org.convoke.certificate.web.verify;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.web.Graduation.reissue;
import static org.convoke.certificate.web.Graduation.revoke;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.convoke.certificate.web.Api;
import org.convoke.certificate.web.Graduation;
import org.convoke.certificate.web.Kafka;
import org.convoke.contracts.Nominee;
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

    @Test
    void a_superseded_one_leads_to_the_one_that_stands() {
        var earlier = issue();
        TestClock.set(Instant.parse("2017-01-15T15:00:00Z"));
        var later = reissue(earlier, "Nguyễn Thị Hạnh");

        assertThat(check("text/html", earlier).asString())
                .contains("SUPERSEDED", "16 January 2017", "the name was corrected", "/verify/" + later)
                .doesNotContain("VALID", "Passport shown");
        check("application/json", earlier)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("supersession.by", equalTo(later))
                .body("supersession.on", equalTo("2017-01-16"))
                .body("supersession.reason", equalTo("NAME_CORRECTED"));
        check("application/json", later).then().body("status", equalTo("VALID"));
    }

    @Test
    void a_revoked_one_says_since_when_and_why() {
        var number = issue();
        TestClock.set(Instant.parse("2017-01-15T15:00:00Z"));
        revoke(number);

        assertThat(check("text/html", number).asString())
                .contains("REVOKED", "16 January 2017", "the record of attendance was corrected and is not full")
                .doesNotContain("VALID", "Dispute of the host");
        check("application/json", number)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("revocation.on", equalTo("2017-01-16"))
                .body("revocation.reason", equalTo("ATTENDANCE_NOT_FULL"));
        given().get("/verify/{number}/credential", number).then().statusCode(404);
    }

    @Test
    void a_number_can_be_typed() {
        assertThat(given().get("/verify").then().statusCode(200).extract().asString())
                .contains("Verify a certificate", "enctype=\"multipart/form-data\"")
                .doesNotContain("<script");
        given().redirects()
                .follow(false)
                .get("/verify?number={number}", " 16-IN-98-GE-WSP-A-0000 ")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/certificates/verify/16-IN-98-GE-WSP-A-0000"));
    }

    private String issue() {
        return new Graduation(code, kafka).of(hanh).getFirst();
    }

    private static Response check(String accept, String number) {
        return given().accept(accept).get("/verify/{number}", number);
    }
}
