package org.convoke.certificate.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    @ParameterizedTest
    @CsvSource({
        "2016-12-05, 2016-12-09, 5–9 December 2016",
        "2022-08-30, 2022-09-02, 30 August – 2 September 2022",
        "2022-12-30, 2023-01-03, 30 December 2022 – 3 January 2023",
        "2022-08-24, 2022-08-24, 24 August 2022",
    })
    void dates_read_as_people_write_them(LocalDate from, LocalDate to, String words) {
        var sheet = new Sheet("n", "r", "p", "t", from, to, "x", to, URI.create("http://x"));

        assertThat(sheet.dates()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tokyo        | FACE_TO_FACE         | JP       | Tokyo, Japan",
                "Tokyo, Japan | FACE_TO_FACE         | JP       | Tokyo, Japan",
                "             | DIGITAL_MULTICOUNTRY | LK       | Digital Multicountry, hosted by Sri Lanka",
                "             | HYBRID               | IN LK VN | Hybrid, hosted by India, Sri Lanka and Vietnam",
            })
    void a_place_is_a_venue_or_a_way_and_its_hosts(String venue, String modality, String hosts, String words) {
        var place = new Place(Optional.ofNullable(venue), modality, Arrays.asList(hosts.split(" ")));

        assertThat(place.words()).isEqualTo(words);
    }
}
