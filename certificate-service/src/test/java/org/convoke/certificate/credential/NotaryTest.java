package org.convoke.certificate.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Map;
import org.convoke.certificate.signing.Rotation;
import org.convoke.certificate.signing.SigningKey;
import org.convoke.certificate.signing.SigningKeys;
import org.junit.jupiter.api.Test;

class NotaryTest {

    private static final Rotation ROTATION = new Rotation();
    private static final Map<String, Object> CLAIMS = Map.of("id", "https://convoke.example/certificates/verify/1");

    @Test
    void what_an_earlier_key_has_signed_stays_genuine() {
        var earlier = notary(ROTATION.before()).sign(CLAIMS, "JWT");
        var rotated = notary(ROTATION.after());
        var later = rotated.sign(CLAIMS, "JWT");

        assertThat(isGenuine(rotated, earlier)).isTrue();
        assertThat(isGenuine(rotated, later)).isTrue();
        assertThat(later).isNotEqualTo(earlier);
        assertThat(isGenuine(notary(ROTATION.without()), earlier)).isFalse();
        assertThat(rotated.read(earlier).orElseThrow().id()).isEqualTo(CLAIMS.get("id"));
    }

    @Test
    void a_key_that_a_forger_writes_into_the_header_counts_for_nothing() throws JOSEException {
        var notary = notary(ROTATION.before());
        var forger = ROTATION.second;
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(new RSAKey.Builder(forger.publicKey()).build());

        assertThat(isGenuine(notary, signed(header.build(), forger))).isFalse();
        assertThat(isGenuine(notary, signed(header.keyID(forger.id()).build(), forger)))
                .isFalse();
        assertThat(isGenuine(notary, signed(header.keyID(ROTATION.first.id()).build(), forger)))
                .isFalse();
    }

    @Test
    void no_other_algorithm_is_taken() throws JOSEException {
        var notary = notary(ROTATION.before());
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ROTATION.first.id());
        var open = new JWSObject(header.build(), new Payload(CLAIMS));
        open.sign(new MACSigner(ROTATION.first.publicKey().getEncoded()));

        assertThat(isGenuine(notary, open.serialize())).isFalse();
        assertThat(notary.read("%PDF-1.7 a.b.c")).isEmpty();
        assertThat(notary.read("a.b.c")).isEmpty();
    }

    private static String signed(JWSHeader header, SigningKey key) throws JOSEException {
        var signed = new JWSObject(header, new Payload(CLAIMS));
        signed.sign(new RSASSASigner(key.secret()));
        return signed.serialize();
    }

    private static boolean isGenuine(Notary notary, String compact) {
        return notary.read(compact).orElseThrow().genuine();
    }

    private static Notary notary(SigningKeys keys) {
        return new Notary(keys, new ObjectMapper());
    }
}
