package org.convoke.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @Test
    void it_is_the_project_and_eight_characters_nobody_can_guess() {
        var numbers = Stream.generate(() -> CertificateNumber.random("16-IN-98-GE-WSP-A"))
                .limit(1_000)
                .map(CertificateNumber::value)
                .toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("16-IN-98-GE-WSP-A-[0-9A-HJKMNP-TV-Z]{8}"));
    }

    @Test
    void what_people_misread_is_understood() {
        assertThat(CertificateNumber.typed(" 16-in-98-ge-wsp-a-7ko1IL9z "))
                .contains(new CertificateNumber("16-IN-98-GE-WSP-A-7K01119Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16-IN-98-GE-WSP-A", "16-IN-98-GE-WSP-A-123", "<script>-12345678", "a b-12345678"})
    void what_cannot_be_a_number_is_none(String text) {
        assertThat(CertificateNumber.typed(text)).isEmpty();
    }
}
