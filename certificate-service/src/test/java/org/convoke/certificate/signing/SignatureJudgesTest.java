package org.convoke.certificate.signing;

import static java.util.concurrent.Executors.newFixedThreadPool;
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
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;

/// EU DSS, the European Commission's library, and poppler's `pdfsig` judge the signature.
class SignatureJudgesTest {

    private static final byte[] CERTIFICATE = Specimen.signed("Nguyễn Thị Hạnh");
    private static final int CHANGES = 1_000;
    private static final List<String> ACCEPTED =
            List.of("Total document signed", "Signature is Valid.", "Certificate is Trusted.");
    private static final long SEED = 20_161_210;
    private static final List<Logger> TALKERS =
            List.of(Logger.getLogger("eu.europa.esig"), Logger.getLogger("org.apache.pdfbox"));

    @TempDir
    static Path authorities;

    @BeforeAll
    static void trust_the_authority() throws Exception {
        Poppler.trust(LocalSigner.KEY.authority(), authorities);
    }

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
    void pdfsig_finds_the_whole_document_signed_by_somebody_it_trusts() throws Exception {
        assertThat(Poppler.signature(CERTIFICATE, authorities))
                .contains(ACCEPTED)
                .contains("APO Secretariat (local)");
    }

    @Test
    void the_signature_fills_its_place_to_the_last_byte() {
        var text = new String(CERTIFICATE, StandardCharsets.ISO_8859_1);
        var start = text.lastIndexOf("/Contents <") + "/Contents <".length();
        var contents = text.substring(start, text.indexOf('>', start));

        assertThat(Integer.parseInt(contents.substring(4, 8), 16) + 4).isEqualTo(contents.length() / 2);
    }

    @Test
    void dss_rejects_every_one_of_a_thousand_changed_bytes() throws Exception {
        assertThat(passing(SignatureJudgesTest::passesDss)).isZero();
    }

    @Test
    void pdfsig_rejects_every_one_of_a_thousand_changed_bytes() throws Exception {
        assertThat(passing(SignatureJudgesTest::passesPdfsig)).isZero();
    }

    /// How many changed files get past a judge. Its threads find classes as this one does.
    private static int passing(Judge judge) throws Exception {
        var random = new Random(SEED);
        var passed = 0;
        try (var threads = newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var judgements = IntStream.range(0, CHANGES)
                    .mapToObj(_ -> changed(random))
                    .map(pdf -> threads.submit(() -> judge.passes(pdf)))
                    .toList();
            for (var judgement : judgements) {
                passed += judgement.get() ? 1 : 0;
            }
        }
        return passed;
    }

    @FunctionalInterface
    private interface Judge {
        boolean passes(byte[] pdf) throws Exception;
    }

    /// A letter in the other case is left out: as a digit of the signature it says the same.
    private static byte[] changed(Random random) {
        var bytes = CERTIFICATE.clone();
        var place = random.nextInt(bytes.length);
        do {
            bytes[place] = (byte) random.nextInt(256);
        } while (Character.toLowerCase(bytes[place]) == Character.toLowerCase(CERTIFICATE[place]));
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

    private static boolean passesPdfsig(byte[] pdf) throws Exception {
        var judgement = Poppler.signature(pdf, authorities);
        return ACCEPTED.stream().allMatch(judgement::contains);
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
