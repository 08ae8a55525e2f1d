package org.convoke.certificate.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import org.convoke.certificate.signing.SigningKey;
import org.convoke.certificate.signing.SigningKeys;

/// Signs credentials as compact JWS with RS256, which every implementation of Open Badges has to know, and tells our
/// signatures from all others.
@ApplicationScoped
public class Notary {

    private final SigningKeys keys;
    private final ObjectMapper json;

    Notary(SigningKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    String sign(Map<String, Object> credential, String type) {
        var key = keys.current();
        var signed = new JWSObject(header(key, type), new Payload(written(credential)));
        try {
            signed.sign(new RSASSASigner(key.secret()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }

    /// Open Badges wants the key itself, or an address of it, in the header; the id finds it in the key set.
    private static JWSHeader header(SigningKey key, String type) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(type))
                .keyID(key.id())
                .jwk(new RSAKey.Builder(key.publicKey()).build())
                .build();
    }

    /// @param compact what may be a credential of ours
    /// @return empty when it is no credential at all
    public Optional<Reading> read(String compact) {
        try {
            var signed = JWSObject.parse(compact.strip());
            return Optional.of(new Reading(json.readTree(signed.getPayload().toString()), isOurs(signed)));
        } catch (ParseException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /// The key in the header counts for nothing: anybody can write one there.
    private boolean isOurs(JWSObject signed) {
        var header = signed.getHeader();
        return header.getAlgorithm().equals(JWSAlgorithm.RS256)
                && Optional.ofNullable(header.getKeyID())
                        .flatMap(keys::named)
                        .filter(key -> isBy(key, signed))
                        .isPresent();
    }

    private static boolean isBy(SigningKey key, JWSObject signed) {
        try {
            return signed.verify(new RSASSAVerifier(key.publicKey()));
        } catch (JOSEException _) {
            return false;
        }
    }

    private String written(Map<String, Object> credential) {
        try {
            return json.writeValueAsString(credential);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param genuine whether it bears a signature of ours
    public record Reading(JsonNode claims, boolean genuine) {

        public String id() {
            return claims.path("id").asText();
        }
    }
}
