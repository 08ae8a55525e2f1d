package org.convoke.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

class CandidateTest {

    @Test
    void one_person_has_one_key_however_the_name_is_written() {
        var key = Samples.candidate("Nguyễn", "Thị Hạnh").personKey();

        assertThat(Samples.candidate("NGUYEN", "Thi Hanh").personKey()).isEqualTo(key);
        assertThat(Samples.candidate("Hanh", "Nguyen  Thi").personKey()).isEqualTo(key);
        assertThat(Samples.candidate("Nguyen", "Thi Hoa").personKey()).isNotEqualTo(key);
    }

    @Rule("R041")
    @Test
    void the_age_is_counted_in_full_years_at_the_start() {
        var candidate = Samples.candidate("Perera", "Nimal");

        assertThat(candidate.profile(LocalDate.of(2016, 12, 5)).ageAtStart()).isEqualTo(43);
        assertThat(candidate.profile(LocalDate.of(2016, 12, 6)).ageAtStart()).isEqualTo(44);
    }
}
