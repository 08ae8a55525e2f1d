package org.convoke.certificate.signing;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// Signs a PDF and certifies that nothing may be added to it: PAdES baseline B, or T where the settings name a
/// timestamp
/// authority.
///
/// The signature is invisible, since a picture of one proves nothing, and fills its place to the last byte, so that no
/// byte of the file is without meaning.
@ApplicationScoped
public class PdfSigner {

    private final SigningKeys keys;
    private final PAdESService service;
    private final boolean timestamps;
    private final SignatureRoom room = new SignatureRoom();

    @Inject
    PdfSigner(SigningKeys keys, SigningSettings settings) {
        this(keys, TimestampAuthority.of(settings));
    }

    PdfSigner(SigningKeys keys, Optional<TimestampAuthority> authority) {
        this.keys = keys;
        this.service = service();
        this.timestamps = authority.isPresent();
        authority.ifPresent(service::setTspSource);
    }

    public byte[] sign(byte[] pdf, Instant now) {
        var key = keys.current();
        var size = room.of(key, any -> sign(pdf, now, key, any));
        try {
            return sign(pdf, now, key, size);
        } catch (IllegalArgumentException _) {
            return sign(pdf, now, key, SignatureRoom.PLENTY); // the timestamp is longer than the first was
        }
    }

    private byte[] sign(byte[] pdf, Instant now, SigningKey key, int size) {
        var document = new InMemoryDocument(pdf);
        var parameters = parameters(key, now, size);
        var toBeSigned = service.getDataToSign(document, parameters);
        var signed = service.signDocument(document, parameters, signature(key, toBeSigned));
        return ((InMemoryDocument) signed).getBytes();
    }

    private PAdESSignatureParameters parameters(SigningKey key, Instant now, int size) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(timestamps ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setContentSize(size);
        parameters.bLevel().setSigningDate(Date.from(now));
        return parameters;
    }

    private static SignatureValue signature(SigningKey key, ToBeSigned content) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.secret());
            signature.update(content.getBytes());
            return new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PAdESService service() {
        var verifier = new CommonCertificateVerifier();
        verifier.setAlertOnExpiredCertificate(new ExceptionOnStatusAlert());
        return new PAdESService(verifier);
    }
}
