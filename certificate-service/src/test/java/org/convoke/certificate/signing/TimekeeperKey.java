package org.convoke.certificate.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// The key of a timestamp authority, whose certificate permits timestamps and nothing else (RFC 3161, 2.3).
record TimekeeperKey(KeyPair keys, X509Certificate certificate) {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.1");

    static TimekeeperKey make() {
        var keys = keyPair();
        return new TimekeeperKey(keys, certificate(keys));
    }

    /// Another key behind the same certificate.
    TimekeeperKey forged() {
        return new TimekeeperKey(keyPair(), certificate);
    }

    TimeStampTokenGenerator tokens() {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, keys.getPrivate(), certificate);
            var digest = digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256));
            var generator = new TimeStampTokenGenerator(signer, digest, POLICY);
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator;
        } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(KeyPair keys) {
        var name = new X500Principal("CN=Timekeeper");
        var from = Date.from(Instant.parse("2010-01-01T00:00:00Z"));
        var until = Date.from(Instant.parse("2060-01-01T00:00:00Z"));
        try {
            var builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, from, until, name, keys.getPublic())
                    .addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
