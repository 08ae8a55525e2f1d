package org.convoke.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.convoke.certificate.ChangeRefused.CertificateFallen;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.convoke.contracts.Nominee;
import org.convoke.webkit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 1, 16);
    private static final Instant NOW = Instant.parse("2017-01-15T15:00:00Z");
    private static final URI ADDRESS = URI.create("https://convoke.example/certificates/verify/1");

    private final Course course = new Course(Projects.tokyo("16-IN-98-GE-WSP-A"));
    private final Nominee hanh = Projects.nominee("VN", "Nguyễn Thị Hạn");

    @ParameterizedTest
    @EnumSource(CertificateStatus.class)
    void only_one_that_stands_can_fall(CertificateStatus status) {
        for (var fall : CertificateStatus.values()) {
            var certificate = in(status);
            if (status.next().contains(fall)) {
                become(certificate, fall);
                assertThat(certificate.status()).isEqualTo(fall);
            } else if (fall != CertificateStatus.ISSUED) {
                assertThatThrownBy(() -> become(certificate, fall))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.reason()).isEqualTo(new CertificateFallen("1", status)));
                assertThat(certificate.status()).isEqualTo(status);
            }
        }
    }

    @Test
    void a_corrected_one_says_the_same_but_for_what_was_corrected() {
        var rewording = new Rewording(Optional.of("Nguyễn Thị Hạnh"), Optional.empty(), Optional.of("Kyoto, Japan"));
        var earlier = in(CertificateStatus.ISSUED);

        var later = earlier.reissued(rewording, "2", ADDRESS, TODAY, NOW);

        assertThat(later.sheet().recipient()).isEqualTo("Nguyễn Thị Hạnh");
        assertThat(later.sheet().place()).isEqualTo("Kyoto, Japan");
        assertThat(later.sheet().title()).isEqualTo(earlier.sheet().title());
        assertThat(later.sheet().startsOn()).isEqualTo(earlier.sheet().startsOn());
        assertThat(later.sheet().issuedOn()).isEqualTo(TODAY);
        assertThat(later.supersedes()).contains("1");
        assertThat(later.status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(later.named(hanh).certificateName()).isEqualTo("Nguyễn Thị Hạnh");
    }

    @Test
    void a_rewording_has_to_change_something() {
        var sheet = in(CertificateStatus.ISSUED).sheet();
        var none = Optional.<String>empty();

        assertThat(new Rewording(none, none, none).changes(sheet)).isFalse();
        assertThat(new Rewording(Optional.of("Nguyễn Thị Hạn"), none, none).changes(sheet))
                .isFalse();
        assertThat(new Rewording(none, Optional.of("Another title"), none).changes(sheet))
                .isTrue();
    }

    private Certificate in(CertificateStatus status) {
        var certificate = new Certificate(course, new Participant(course, hanh), "1", ADDRESS, NOW);
        if (status != CertificateStatus.ISSUED) {
            become(certificate, status);
        }
        return certificate;
    }

    private static void become(Certificate certificate, CertificateStatus status) {
        switch (status) {
            case ISSUED -> throw new IllegalArgumentException("nothing leads there");
            case SUPERSEDED ->
                certificate.supersede(new Supersession("2", ReissueReason.NAME_CORRECTED, TODAY, "mika", "note"));
            case REVOKED -> certificate.revoke(new Revocation(RevocationReason.ISSUED_IN_ERROR, TODAY, "mika", "note"));
        }
    }
}
