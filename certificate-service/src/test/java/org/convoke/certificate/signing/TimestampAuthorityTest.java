package org.convoke.certificate.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.convoke.certificate.print.Specimen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Signatures with somebody else's word for the time, as EU DSS judges them.
class TimestampAuthorityTest {

    private static final Instant NOW = Instant.parse("2016-12-09T15:00:01Z");
    private static final byte[] PAGE = Specimen.unsigned("Nguyễn Thị Hạnh");

    private static Timekeeper timekeeper;

    @BeforeAll
    static void open() throws Exception {
        timekeeper = new Timekeeper();
    }

    @AfterAll
    static void close() {
        timekeeper.close();
    }

    @Test
    void dss_finds_baseline_t_with_the_authoritys_time() {
        timekeeper.set(Timekeeper.Fault.NONE);
        var reports = judge(timekeeper.signer().sign(PAGE, NOW));
        var summary = reports.getSimpleReport();
        var signature = summary.getFirstSignatureId();

        assertThat(summary.getSignatureFormat(signature)).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
        assertThat(summary.getIndication(signature)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(summary.getBestSignatureTime(signature).toInstant()).isEqualTo(Timekeeper.TIME);
        assertThat(stamps(reports.getDiagnosticData())).isEqualTo(1);
    }

    @Test
    void the_signature_fills_its_place_unless_a_timestamp_is_longer_than_the_first() {
        timekeeper.set(Timekeeper.Fault.NONE);
        timekeeper.number(BigInteger.TWO);
        var signer = timekeeper.signer();
        assertThat(padding(signer.sign(PAGE, NOW))).isZero();

        timekeeper.number(BigInteger.TWO.pow(100));
        var longer = signer.sign(PAGE, NOW);
        var summary = judge(longer).getSimpleReport();
        assertThat(padding(longer)).isPositive();
        assertThat(summary.getIndication(summary.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void the_authority_learns_a_hash_and_nothing_else() throws Exception {
        timekeeper.set(Timekeeper.Fault.NONE);
        timekeeper.signer().sign(PAGE, NOW);
        var request = timekeeper.asked().getLast();

        assertThat(request.getMessageImprintAlgOID()).isEqualTo(TSPAlgorithms.SHA512);
        assertThat(request.getMessageImprintDigest()).hasSize(64);
        assertThat(request.getNonce()).isNotNull();
        assertThat(new String(request.getEncoded(), StandardCharsets.ISO_8859_1))
                .hasSizeLessThan(110);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void without_a_good_timestamp_there_is_no_signature(Timekeeper.Fault fault) {
        timekeeper.set(fault);
        var signer = timekeeper.signer();

        assertThatThrownBy(() -> signer.sign(PAGE, NOW)).isInstanceOf(DSSExternalResourceException.class);
    }

    @Test
    void nobody_is_waited_for_who_is_away_or_silent() throws Exception {
        try (var silent = new ServerSocket(0)) {
            assertThatThrownBy(() -> signer(silent.getLocalPort()).sign(PAGE, NOW))
                    .isInstanceOf(DSSExternalResourceException.class);
        }
        assertThatThrownBy(() -> signer(1).sign(PAGE, NOW)).isInstanceOf(DSSExternalResourceException.class);
    }

    private static PdfSigner signer(int port) {
        var address = URI.create("http://127.0.0.1:" + port);
        return LocalSigner.signer(Optional.of(new TimestampAuthority(address, Duration.ofMillis(200))));
    }

    private static long stamps(DiagnosticData data) {
        return data.getTimestampList().stream()
                .filter(stamp -> stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact())
                .count();
    }

    /// Bytes in the place of the signature that are not of it.
    private static int padding(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var start = text.lastIndexOf("/Contents <") + "/Contents <".length();
        var contents = text.substring(start, text.indexOf('>', start));
        return contents.length() / 2 - Integer.parseInt(contents.substring(4, 8), 16) - 4;
    }

    private static Reports judge(byte[] pdf) {
        var trusted = new CommonTrustedCertificateSource();
        LocalSigner.KEY.chain().forEach(one -> trusted.addCertificate(new CertificateToken(one)));
        trusted.addCertificate(new CertificateToken(timekeeper.certificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }
}
