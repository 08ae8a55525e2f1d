package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.convoke.certificate.web.Graduation.revoke;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.Test;

/// A participant takes the certificate along from the page that only they have.
@QuarkusTest
class CertificateSectionTest {

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();

    @Test
    void a_certificate_that_stands_can_be_taken_along() {
        var number =
                new Graduation(code, kafka).of(nominee("VN", "Nguyễn Thị Hạnh")).getFirst();
        soon(() -> assertThat(kafka.told(code, PassIssued.class)).hasSize(1));
        var secret = links.secret(kafka.told(code, PassIssued.class).getFirst().pass(), 1);

        given().get("/my/{secret}", secret)
                .then()
                .statusCode(200)
                .body(containsString(number), containsString("/verify/" + number + "/credential"));
        var pdf = given().get("/my/{secret}/certificate.pdf", secret);
        pdf.then().statusCode(200).contentType("application/pdf").header("Cache-Control", "private, no-store");
        assertThat(pdf.asByteArray())
                .isEqualTo(secretariat()
                        .get("/api/certificates/{number}/pdf", number)
                        .asByteArray());

        revoke(number);
        given().get("/my/{secret}", secret).then().statusCode(200).body(not(containsString(number)));
        given().get("/my/{secret}/certificate.pdf", secret).then().statusCode(404);
        given().get("/my/{secret}/certificate.pdf", "nobody").then().statusCode(404);
    }
}
