package org.convoke.certificate.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// An RSA key that signs PDF certificates under its X.509 certificate and credentials under its id.
///
/// @param chain from the signer's certificate to that of the authority which vouches for it
public record SigningKey(PrivateKey secret, List<X509Certificate> chain) {

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /// The thumbprint of RFC 7638: whoever has the public key can work it out.
    public String id() {
        try {
            return new RSAKey.Builder(publicKey()).build().computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    public X509Certificate authority() {
        return chain.getLast();
    }

    public RSAPublicKey publicKey() {
        return (RSAPublicKey) certificate().getPublicKey();
    }

    /// Without the secret, with the certificates.
    public RSAKey publicJwk() {
        var certificates = new ArrayList<Base64>();
        chain.forEach(certificate -> certificates.add(Base64.encode(encoded(certificate))));
        return new RSAKey.Builder(publicKey())
                .keyID(id())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .x509CertChain(certificates)
                .x509CertSHA256Thumbprint(Base64URL.encode(sha256(encoded(certificate()))))
                .build();
    }

    boolean isValidAt(Instant time) {
        return !time.isBefore(validFrom())
                && !time.isAfter(certificate().getNotAfter().toInstant());
    }

    Instant validFrom() {
        return certificate().getNotBefore().toInstant();
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
