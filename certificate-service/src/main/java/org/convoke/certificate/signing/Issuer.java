package org.convoke.certificate.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A small certificate authority: signs the certificate of one key.
record Issuer(KeyPair keys, X509Certificate certificate) {

    private static final int BITS = 3072;
    private static final int SERIAL_BITS = 120;
    private static final KeyUsage AUTHORITY = new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    private static final KeyUsage SIGNER = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);

    static Issuer selfSigned(String name, Instant from, Instant until) {
        var keys = keyPair();
        var subject = new X500Principal(name);
        var builder = builder(subject, subject, keys, from, until);
        return new Issuer(keys, sign(builder, keys, keys, true));
    }

    SigningKey issue(String name, Instant from, Instant until) {
        var keys = keyPair();
        var builder = builder(certificate.getSubjectX500Principal(), new X500Principal(name), keys, from, until);
        var issued = sign(builder, this.keys, keys, false);
        return new SigningKey(keys.getPrivate(), List.of(issued, certificate));
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Principal issuer, X500Principal subject, KeyPair keys, Instant from, Instant until) {
        var serial = new BigInteger(SERIAL_BITS, new SecureRandom());
        return new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(from), Date.from(until), subject, keys.getPublic());
    }

    private static X509Certificate sign(
            JcaX509v3CertificateBuilder builder, KeyPair issuer, KeyPair subject, boolean authority) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(Extension.keyUsage, true, authority ? AUTHORITY : SIGNER)
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            extensions.createSubjectKeyIdentifier(subject.getPublic()))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions.createAuthorityKeyIdentifier(issuer.getPublic()));
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
