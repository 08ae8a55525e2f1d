package org.convoke.certificate.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/// The reference validator of the PDF/A and PDF/UA communities judges every script's certificate, as it is handed out.
class VeraPdfTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_made_to_last(Name name) throws Exception {
        assertThat(objections(name, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_made_to_be_read_aloud(Name name) throws Exception {
        assertThat(objections(name, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> objections(Name name, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Specimen.signed(name)), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getPDFAFlavour()).isEqualTo(flavour);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != Status.PASSED)
                    .map(VeraPdfTest::words)
                    .toList();
        }
    }

    private static String words(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + " " + assertion.getMessage();
    }
}
