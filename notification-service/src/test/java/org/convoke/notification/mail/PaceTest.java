package org.convoke.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.convoke.notification.Fresh;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaceTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    Pace pace;

    @Inject
    MailSettings settings;

    private final String domain = Fresh.domain();

    @Test
    void a_domain_gets_a_burst_at_once_and_then_one_after_the_other() {
        var step = Duration.ofMinutes(1).dividedBy(settings.perDomainAndMinute());
        IntStream.range(0, settings.burstPerDomain())
                .forEach(_ -> assertThat(slot(domain, NOW)).isBeforeOrEqualTo(NOW));
        assertThat(slot(domain, NOW)).isEqualTo(NOW.plus(step));
        assertThat(slot(domain, NOW)).isEqualTo(NOW.plus(step.multipliedBy(2)));
        assertThat(slot("other." + domain, NOW)).isBeforeOrEqualTo(NOW);
    }

    @Test
    void a_pause_gives_the_domain_its_room_back() {
        IntStream.range(0, settings.burstPerDomain() + 10).forEach(_ -> slot(domain, NOW));
        var later = NOW.plus(Duration.ofHours(1));
        assertThat(slot(domain, later)).isBeforeOrEqualTo(later);
    }

    @Test
    void places_taken_together_stand_in_a_row_for_each_domain() {
        var step = Duration.ofMinutes(1).dividedBy(settings.perDomainAndMinute());
        var burst = settings.burstPerDomain();
        var taken = slots(Map.of(domain, burst + 2, "other." + domain, 1), NOW);
        assertThat(taken.get(domain)).hasSize(burst + 2).endsWith(NOW, NOW.plus(step), NOW.plus(step.multipliedBy(2)));
        assertThat(taken.get("other." + domain)).singleElement().matches(slot -> !slot.isAfter(NOW));
        assertThat(slot(domain, NOW)).isEqualTo(NOW.plus(step.multipliedBy(3)));
    }

    private Instant slot(String domain, Instant now) {
        return slots(Map.of(domain, 1), now).get(domain).getFirst();
    }

    private Map<String, List<Instant>> slots(Map<String, Integer> mails, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> pace.slots(mails, now));
    }
}
