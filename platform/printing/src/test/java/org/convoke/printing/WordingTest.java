package org.convoke.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "2016-12-05, 2016-12-09, 5–9 December 2016",
        "2022-08-30, 2022-09-02, 30 August – 2 September 2022",
        "2022-12-30, 2023-01-03, 30 December 2022 – 3 January 2023",
        "2022-08-24, 2022-08-24, 24 August 2022",
    })
    void dates_read_as_people_write_them(LocalDate from, LocalDate to, String words) {
        assertThat(Wording.dates(from, to)).isEqualTo(words);
    }

    @Test
    void countries_and_values_have_their_english_names() {
        assertThat(Wording.countries(List.of("IN"))).isEqualTo("India");
        assertThat(Wording.countries(List.of("VN", "IN", "LK"))).isEqualTo("India, Sri Lanka and Vietnam");
        assertThat(Wording.countries(List.of())).isEmpty();
        assertThat(Wording.label("DIGITAL_MULTICOUNTRY")).isEqualTo("Digital Multicountry");
        assertThat(Wording.label("FACE_TO_FACE")).isEqualTo("Face to Face");
    }
}
