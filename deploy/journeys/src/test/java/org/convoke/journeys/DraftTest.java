package org.convoke.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.convoke.journeys.client.Trouble;
import org.junit.jupiter.api.Test;

class DraftTest {
    private final Draft draft = Draft.named("22-CL-15-GE-WSP-A");

    @Test
    void a_story_told_again_takes_the_next_free_letter() {
        var other = draft.besides(List.of("22-CL-15-GE-WSP-A", "22-CL-15-GE-WSP-C"));
        assertThat(other.code()).isEqualTo("22-CL-15-GE-WSP-B");
        assertThat(other.json().get("reference").textValue()).isEqualTo("22-CL-15-GE-WSP-B-PN2200057-001");
        assertThat(draft.code()).isEqualTo("22-CL-15-GE-WSP-A");
    }

    @Test
    void twenty_six_projects_are_enough() {
        var all = IntStream.range(0, 26).mapToObj(letter -> "22-CL-15-GE-WSP-" + (char) ('A' + letter));
        var taken = all.toList();
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> draft.besides(taken))
                .withMessageContaining("deploy/up --fresh");
    }

    @Test
    void attendance_is_taken_on_the_days_of_the_project_and_not_on_the_way() {
        assertThat(Draft.named("16-IN-98-GE-WSP-A").attended())
                .extracting(Draft.Session::id)
                .containsExactly("day-1", "day-2", "day-3", "day-4", "day-5");
    }
}
