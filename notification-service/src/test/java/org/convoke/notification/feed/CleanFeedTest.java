package org.convoke.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.convoke.notification.Fresh;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CleanFeedTest {

    /// Long before anything that another test tells.
    private static final Instant THEN = Instant.parse("1990-01-01T00:00:00Z");

    @Inject
    PartnerEvents feed;

    @Inject
    FeedSettings settings;

    private final String npo = Fresh.code();

    @Test
    void an_event_stays_for_two_years_and_not_longer() {
        var id = UUID.randomUUID();
        var event = new CloudEvent(id, "/nomination-service", "test", Fresh.code(), THEN, 1, "{}");
        QuarkusTransaction.requiringNew().run(() -> feed.persist(new PartnerEvent(npo, event, THEN)));

        cleaned(THEN.plus(settings.keep()));
        assertThat(feed.after(npo, 0, 10)).hasSize(1);
        cleaned(THEN.plus(settings.keep()).plusSeconds(1));
        assertThat(feed.after(npo, 0, 10)).isEmpty();
    }

    @Test
    void nobody_can_promise_less_than_two_years() {
        var hasty = new SmallRyeConfigBuilder()
                .withMapping(FeedSettings.class)
                .withDefaultValue("convoke.feed.keep", "P700D")
                .build()
                .getConfigMapping(FeedSettings.class);
        assertThatThrownBy(() -> new CleanFeed(feed, hasty, Clock.systemUTC())).hasMessageContaining("two years");
    }

    private void cleaned(Instant now) {
        new CleanFeed(feed, settings, Clock.fixed(now, ZoneOffset.UTC)).clean();
    }
}
