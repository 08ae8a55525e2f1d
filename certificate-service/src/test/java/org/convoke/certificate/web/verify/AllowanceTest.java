package org.convoke.certificate.web.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final AtomicLong now =
            new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(30).toNanos());
    private final Allowance allowance = new Allowance(new Settings(60, 5, 100), now::get);

    @Test
    void some_may_come_at_once_and_then_one_every_second() {
        assertThat(passed("a", 8)).isEqualTo(5);
        assertThat(allowance.spend("a")).contains(Duration.ofSeconds(1));
        for (int second = 0; second < 90; second++) {
            later(Duration.ofSeconds(1));
            assertThat(passed("a", 3)).isEqualTo(1);
        }
        later(Duration.ofMinutes(1));
        assertThat(passed("a", 8)).isEqualTo(5);
    }

    @Test
    void addresses_do_not_take_from_each_other() {
        assertThat(passed("a", 8)).isEqualTo(5);
        assertThat(passed("b", 8)).isEqualTo(5);
    }

    @Test
    void the_many_share_one_allowance_and_are_forgotten_when_they_are_quiet() {
        IntStream.range(0, 100).forEach(guest -> passed("guest " + guest, 1));
        assertThat(passed("late", 8)).isEqualTo(5);
        assertThat(passed("later still", 8)).isZero();
        assertThat(passed("guest 7", 8)).isEqualTo(4);

        later(Duration.ofMinutes(1));
        assertThat(passed("late", 8)).isEqualTo(5);
        assertThat(passed("later still", 8)).isEqualTo(5);
    }

    @Test
    void an_ipv6_network_is_one_asker() {
        assertThat(Origin.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Origin.of("2001:db8:1:2::1"));
        assertThat(Origin.of("2001:db8:1:2::1")).isNotEqualTo(Origin.of("2001:db8:1:3::1"));
        assertThat(Origin.of("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    private void later(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private int passed(String address, int times) {
        return (int) IntStream.range(0, times)
                .filter(_ -> allowance.spend(address).isEmpty())
                .count();
    }

    private record Settings(int perMinute, int atOnce, int addresses) implements VerificationSettings {

        @Override
        public Duration statusListAge() {
            return Duration.ZERO;
        }
    }
}
