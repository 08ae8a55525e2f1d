package org.convoke.nomination.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.convoke.cleaning.CleaningRefused.Unreadable;
import org.convoke.nomination.dossier.UploadRefused.BlowsUp;
import org.convoke.testing.hostile.HostileFiles;
import org.convoke.webkit.Refusal;
import org.junit.jupiter.api.Test;

class SpreadsheetGuardTest {

    @Test
    void a_zip_bomb_is_refused_without_being_unpacked_into_memory() {
        var bomb = HostileFiles.zipBomb();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();

        assertThatThrownBy(() -> SpreadsheetGuard.check(bomb))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(BlowsUp.class));

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(8 << 20);
    }

    @Test
    void what_is_no_zip_is_refused_and_a_small_one_is_not() {
        assertThatThrownBy(() -> SpreadsheetGuard.check(new byte[100]))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(Unreadable.class));
        assertThatCode(() -> SpreadsheetGuard.check(HostileFiles.zip("xl/workbook.xml", new byte[100])))
                .doesNotThrowAnyException();
    }
}
