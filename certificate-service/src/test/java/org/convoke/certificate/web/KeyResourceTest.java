package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.X509CertUtils;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.ParseException;
import org.convoke.certificate.signing.SigningKeys;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyResourceTest {

    @Inject
    SigningKeys keys;

    @Test
    void anybody_can_fetch_the_public_keys() throws ParseException {
        var answer = given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", containsString("public"))
                .body("keys[0].kid", equalTo(keys.current().id()))
                .body("keys[0].d", nullValue())
                .extract()
                .asString();

        var published = JWKSet.parse(answer).getKeyByKeyId(keys.current().id());
        assertThat(published).isEqualTo(keys.current().publicJwk());
    }

    @Test
    void anybody_can_fetch_the_certificates() {
        var chain = given().get("/keys/{id}.pem", keys.current().id()).then().statusCode(200);
        assertThat(X509CertUtils.parse(chain.extract().asString()))
                .isEqualTo(keys.current().certificate());
        var authorities = given().get("/keys/authorities.pem").then().statusCode(200);
        assertThat(X509CertUtils.parse(authorities.extract().asString()))
                .isEqualTo(keys.current().authority());
        given().get("/keys/unheard-of.pem")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:convoke:problem:key-unknown"));
    }
}
