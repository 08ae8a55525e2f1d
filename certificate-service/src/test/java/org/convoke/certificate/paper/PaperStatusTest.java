package org.convoke.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperStatusTest {

    @ParameterizedTest
    @EnumSource
    void a_paper_may_always_be_handed_in_and_nothing_follows(PaperStatus status) {
        assertThat(status.next().contains(PaperStatus.SUBMITTED)).isEqualTo(status != PaperStatus.SUBMITTED);
        assertThat(status.next()).doesNotContain(status);
    }

    @Test
    void only_what_is_awaited_can_be_waived_or_overdue() {
        for (var status : PaperStatus.values()) {
            assertThat(status.next().contains(PaperStatus.WAIVED)).isEqualTo(status.awaited());
        }
        assertThat(PaperStatus.OWED.next()).contains(PaperStatus.OVERDUE);
        assertThat(PaperStatus.WAIVED.next()).isEqualTo(Set.of(PaperStatus.SUBMITTED));
    }
}
