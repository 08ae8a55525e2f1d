package org.convoke.certificate.signing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.convoke.certificate.print.Poppler;
import org.convoke.certificate.print.Specimen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// EU DSS, the European Commission's library, and poppler's `pdfsig` judge the signature.
class SignatureJudgesTest {

    private static final byte[] CERTIFICATE = Specimen.signed("Nguyễn Thị Hạnh");
    private static final int CHANGES = 1_000;
    private static final int SAMPLE = 20;
    private static final long SEED = 20_161_210;
    private static final List<Logger> TALKERS =
            List.of(Logger.getLogger("eu.europa.esig"), Logger.getLogger("org.apache.pdfbox"));

    /// A stack trace for each of a thousand spoilt files would bury everything else.
    @BeforeAll
    static void hush() {
        TALKERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterAll
    static void listen_again() {
        TALKERS.forEach(logger -> logger.setLevel(null));
    }

    @Test
    void dss_finds_a_baseline_signature_that_permits_no_change() {
        var reports = dss(CERTIFICATE);
        var summary = reports.getSimpleReport();
        var signature = reports.getDiagnosticData().getSignatureById(summary.getFirstSignatureId());

        assertThat(summary.getIndication(summary.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(summary.getSignatureFormat(summary.getFirstSignatureId()))
                .isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(signature.getDocMDPPermissions()).isEqualTo(CertificationPermission.NO_CHANGE_PERMITTED);
    }

    @Test
    void pdfsig_finds_the_whole_document_signed() throws Exception {
        assertThat(Poppler.signature(CERTIFICATE))
                .contains("Signature is Valid", "Total document signed", "APO Secretariat (local)");
    }

    @Test
    void the_signature_fills_its_place_to_the_last_byte() {
        var text = new String(CERTIFICATE, StandardCharsets.ISO_8859_1);
        var start = text.lastIndexOf("/Contents <") + "/Contents <".length();
        var contents = text.substring(start, text.indexOf('>', start));

        assertThat(Integer.parseInt(contents.substring(4, 8), 16) + 4).isEqualTo(contents.length() / 2);
    }

    @Test
    void dss_rejects_every_one_of_a_thousand_changed_bytes() {
        var random = new Random(SEED);
        var changed = IntStream.range(0, CHANGES).mapToObj(_ -> changed(random)).toList();

        assertThat(changed.parallelStream().filter(SignatureJudgesTest::passesDss))
                .isEmpty();
    }

    @Test
    void pdfsig_rejects_changed_bytes() throws Exception {
        var random = new Random(SEED);
        for (int i = 0; i < SAMPLE; i++) {
            assertThat(Poppler.signature(changed(random))).doesNotContain("Signature is Valid");
        }
    }

    private static byte[] changed(Random random) {
        var bytes = CERTIFICATE.clone();
        bytes[random.nextInt(bytes.length)] += (byte) (1 + random.nextInt(255));
        return bytes;
    }

    /// The whole judgement takes long, and no signature passes it whose mathematics are wrong.
    private static boolean passesDss(byte[] pdf) {
        try {
            var signatures = validator(pdf).getSignatures();
            if (signatures.size() != 1 || !isIntact(signatures.getFirst())) {
                return false;
            }
            var summary = dss(pdf).getSimpleReport();
            return summary.getIndication(summary.getFirstSignatureId()) == Indication.TOTAL_PASSED;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean isIntact(AdvancedSignature signature) {
        signature.checkSignatureIntegrity();
        return signature.getSignatureCryptographicVerification().isSignatureIntact();
    }

    private static Reports dss(byte[] pdf) {
        return validator(pdf).validateDocument();
    }

    private static SignedDocumentValidator validator(byte[] pdf) {
        var trusted = new CommonTrustedCertificateSource();
        LocalSigner.KEY.chain().forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator;
    }
}
