package org.convoke.certificate.web.verify;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Graduation.reissue;
import static org.convoke.certificate.web.Graduation.revoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.convoke.certificate.web.Api;
import org.convoke.certificate.web.Graduation;
import org.convoke.certificate.web.Kafka;
import org.convoke.contracts.Nominee;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// The certificate for programs. JoseJudgeTest has a library of others look at the same.
@QuarkusTest
class CredentialTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Kafka kafka;

    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee silva = nominee("LK", "Nimal Silva");

    @Rule("R120")
    @Test
    void it_says_what_is_printed_and_nothing_else_about_the_person() throws Exception {
        var number = new Graduation(Api.newCode(), kafka).of(hanh).getFirst();
        var text = credential(number);
        var claims = claims(text);

        assertThat(claims.path("@context").get(0).asText()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(claims.path("type")).extracting(JsonNode::asText).contains("OpenBadgeCredential");
        assertThat(claims.path("id").asText()).endsWith("/certificates/verify/" + number);
        assertThat(claims.path("validFrom").asText()).startsWith("2016-12-09T15:00");
        assertThat(claims.at("/credentialSubject/identifier/0/identityHash").asText())
                .isEqualTo("Nguyễn Thị Hạnh");
        assertThat(claims.at("/credentialSubject/activityEndDate").asText()).isEqualTo("2016-12-09T23:59:59Z");
        assertThat(claims.path("sub")).isEqualTo(claims.at("/credentialSubject/id"));
        assertThat(claims.path("iss")).isEqualTo(claims.at("/issuer/id"));
        assertThat(claims.path("jti")).isEqualTo(claims.path("id"));
        assertThat(claims.toString())
                .doesNotContain(hanh.email(), hanh.nomination().toString(), "day-1");
    }

    @Test
    void what_it_rests_on_can_be_compared_with_its_digest() throws Exception {
        var number = new Graduation(Api.newCode(), kafka).of(hanh).getFirst();

        var evidence = person("liaison.vn").get("/api/certificates/{number}/evidence", number);
        evidence.then().statusCode(200).contentType("text/plain");
        assertThat(evidence.asString())
                .contains("day-1 2016-12-05: 420 of 420 minutes")
                .doesNotContain("Hạnh");
        var digest = MessageDigest.getInstance("SHA-256").digest(evidence.asByteArray());
        assertThat(claims(credential(number)).at("/evidence/0/id").asText())
                .isEqualTo("ni:///sha-256;"
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    }

    @Test
    void the_status_list_flips_on_revocation_and_for_what_was_superseded() throws Exception {
        var numbers = new Graduation(Api.newCode(), kafka).of(hanh, silva);
        var first = claims(credential(numbers.getFirst()));
        var second = claims(credential(numbers.getLast()));
        assertThat(place(first)).isNotEqualTo(place(second));
        assertThat(hasFallen(first)).isFalse();
        assertThat(hasFallen(second)).isFalse();

        revoke(numbers.getFirst());
        assertThat(hasFallen(first)).isTrue();
        assertThat(hasFallen(second)).isFalse();

        var later = claims(credential(reissue(numbers.getLast(), "Nimal de Silva")));
        assertThat(hasFallen(second)).isTrue();
        assertThat(hasFallen(later)).isFalse();
    }

    @Test
    void there_is_no_status_list_that_nothing_points_to() {
        given().get("/status/2").then().statusCode(404).contentType("application/problem+json");
        given().get("/status/-1").then().statusCode(404);
        given().get("/issuer").then().statusCode(200);
    }

    private static String credential(String number) {
        var answer = given().get("/verify/{number}/credential", number);
        answer.then().statusCode(200).contentType("application/vc+jwt").header("Cache-Control", "no-store");
        return answer.asString();
    }

    private static JsonNode claims(String text) throws Exception {
        var signed = JWSObject.parse(text);
        var keys = JWKSet.parse(given().get("/.well-known/jwks.json").asString());
        var key = keys.getKeyByKeyId(signed.getHeader().getKeyID()).toRSAKey();
        assertThat(signed.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(signed.getHeader().getJWK().toRSAKey().getModulus()).isEqualTo(key.getModulus());
        return JSON.readTree(signed.getPayload().toString());
    }

    private static int place(JsonNode claims) {
        return claims.at("/credentialStatus/statusListIndex").asInt();
    }

    private static boolean hasFallen(JsonNode claims) throws Exception {
        var address = claims.at("/credentialStatus/statusListCredential").asText();
        var answer = given().get("/status/{list}", address.substring(address.lastIndexOf('/') + 1));
        answer.then().statusCode(200).contentType("application/vc+jwt").header("Cache-Control", "public, max-age=300");
        var list = claims(answer.asString());
        assertThat(list.path("id").asText()).isEqualTo(address);
        assertThat(list.at("/credentialSubject/type").asText()).isEqualTo("BitstringStatusList");
        var bits = bits(list.at("/credentialSubject/encodedList").asText());
        assertThat(bits).hasSize(131_072 / 8);
        return (bits[place(claims) / 8] & 0x80 >> place(claims) % 8) != 0;
    }

    private static byte[] bits(String encoded) throws IOException {
        assertThat(encoded).startsWith("u");
        var compressed = Base64.getUrlDecoder().decode(encoded.substring(1).getBytes(StandardCharsets.US_ASCII));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        }
    }
}
