package org.convoke.certificate.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.convoke.certificate.CertificateRefused.KeyUnknown;
import org.convoke.certificate.signing.SigningKey;
import org.convoke.certificate.signing.SigningKeys;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The public keys of all signatures ever made, for whoever checks one without asking us.
@Path("/")
public class KeyResource {

    private static final String PEM = "application/x-pem-file";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final SigningKeys keys;

    KeyResource(SigningKeys keys) {
        this.keys = keys;
    }

    /// A JWK Set (RFC 7517), the newest key first.
    @GET
    @Path(".well-known/jwks.json")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<KeySet> keySet() {
        return answer(new KeySet(
                keys.all().stream().map(key -> key.publicJwk().toJSONObject()).toList()));
    }

    /// The certificates of the authorities that vouch for the keys: what a PDF reader has to trust.
    @GET
    @Path("keys/authorities.pem")
    @PermitAll
    @Produces(PEM)
    public RestResponse<String> authorities() {
        return answer(
                pem(keys.all().stream().map(SigningKey::authority).distinct().toList()));
    }

    /// One key's certificate and those above it.
    ///
    /// @param id the `kid` of the key set
    @GET
    @Path("keys/{id}.pem")
    @PermitAll
    @Produces(PEM)
    public RestResponse<String> chain(String id) {
        var key = keys.named(id).orElseThrow(() -> Refusal.because(new KeyUnknown(id)));
        return answer(pem(key.chain()));
    }

    private static <T> RestResponse<T> answer(T entity) {
        return ResponseBuilder.ok(entity)
                .header(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR)
                .build();
    }

    private static String pem(Collection<X509Certificate> certificates) {
        return certificates.stream().map(KeyResource::pem).collect(Collectors.joining());
    }

    private static String pem(X509Certificate certificate) {
        try {
            var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param keys public keys as JWK
    @Schema(name = "KeySet")
    public record KeySet(List<Map<String, Object>> keys) {}
}
