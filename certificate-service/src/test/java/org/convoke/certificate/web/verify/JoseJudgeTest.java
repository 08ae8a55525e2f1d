package org.convoke.certificate.web.verify;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.web.Graduation.reissue;
import static org.convoke.certificate.web.Graduation.revoke;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.convoke.certificate.web.Api;
import org.convoke.certificate.web.Graduation;
import org.convoke.certificate.web.Kafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoseJudgeTest {

    @Inject
    Kafka kafka;

    @TestHTTPResource("/")
    URI service;

    @Test
    void a_library_of_others_agrees_from_the_first_day_to_the_last() throws Exception {
        var judge = Judge.of(service.toString().replaceFirst("/$", ""));
        var number = new Graduation(Api.newCode(), kafka)
                .of(nominee("VN", "Nguyễn Thị Hạn"))
                .getFirst();
        var earlier = credential(number);
        assertThat(judge.about(earlier)).isEqualTo("STANDS Nguyễn Thị Hạn");
        assertThat(judge.about(changed(earlier))).isEqualTo("REFUSED ERR_JWS_SIGNATURE_VERIFICATION_FAILED");

        var next = reissue(number, "Nguyễn Thị Hạnh");
        var later = credential(next);
        assertThat(judge.about(earlier)).isEqualTo("FALLEN Nguyễn Thị Hạn");
        assertThat(judge.about(later)).isEqualTo("STANDS Nguyễn Thị Hạnh");

        revoke(next);
        assertThat(judge.about(later)).isEqualTo("FALLEN Nguyễn Thị Hạnh");
    }

    private static String credential(String number) {
        return given().get("/verify/{number}/credential", number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /// One character in the middle of the claims.
    private static String changed(String credential) {
        var at = (credential.indexOf('.') + credential.lastIndexOf('.')) / 2;
        var other = credential.charAt(at) == 'A' ? 'B' : 'A';
        return credential.substring(0, at) + other + credential.substring(at + 1);
    }
}
