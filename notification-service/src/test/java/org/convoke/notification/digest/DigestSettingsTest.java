package org.convoke.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.convoke.notification.preference.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When what is collected is told.
class DigestSettingsTest {

    private final DigestSettings settings = settings(Map.of());

    @ParameterizedTest
    @CsvSource({
        // before and after the hour, and at it
        "DAILY,  Asia/Kolkata,    2016-11-07T02:29:59Z, 2016-11-07T02:30:00Z",
        "DAILY,  Asia/Kolkata,    2016-11-07T02:30:00Z, 2016-11-08T02:30:00Z",
        // another day there than here
        "DAILY,  Pacific/Auckland, 2016-11-07T20:00:00Z, 2016-11-08T19:00:00Z",
        // the nights on which Berlin's clocks go back and forward: days of 25 and 23 hours
        "DAILY,  Europe/Berlin,   2016-10-29T06:00:00Z, 2016-10-30T07:00:00Z",
        "DAILY,  Europe/Berlin,   2017-03-25T07:00:00Z, 2017-03-26T06:00:00Z",
        // Tehran's clocks went forward on 22 March 2017
        "WEEKLY, Asia/Tehran,     2017-03-20T04:30:00Z, 2017-03-27T03:30:00Z",
        // a week that begins this morning, and one that has begun
        "WEEKLY, Europe/Berlin,   2016-10-24T05:59:59Z, 2016-10-24T06:00:00Z",
        "WEEKLY, Europe/Berlin,   2016-10-24T06:00:00Z, 2016-10-31T07:00:00Z",
        "WEEKLY, Asia/Tokyo,      2016-11-09T00:00:00Z, 2016-11-13T23:00:00Z"
    })
    void a_digest_comes_at_the_hour_of_the_recipients_clock(Rhythm rhythm, ZoneId zone, Instant now, Instant then) {
        assertThat(settings.next(rhythm, now, zone)).isEqualTo(then);
    }

    @Test
    void an_hour_that_is_missing_comes_later_and_one_that_comes_twice_counts_once() {
        var night = settings(Map.of("convoke.digests.hour", "02:30"));
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(night.next(Rhythm.DAILY, Instant.parse("2017-03-25T12:00:00Z"), berlin))
                .isEqualTo("2017-03-26T01:30:00Z");
        assertThat(night.next(Rhythm.DAILY, Instant.parse("2016-10-29T12:00:00Z"), berlin))
                .isEqualTo("2016-10-30T00:30:00Z");
        assertThat(night.next(Rhythm.DAILY, Instant.parse("2016-10-30T00:30:00Z"), berlin))
                .isEqualTo("2016-10-31T01:30:00Z");
    }

    @Test
    void whoever_wants_none_waits_for_none() {
        var now = Instant.parse("2016-11-07T00:00:00Z");
        assertThat(settings.next(Rhythm.AT_ONCE, now, settings.zone())).isEqualTo(now);
        assertThat(settings.next(Rhythm.NEVER, now, settings.zone())).isEqualTo(now);
    }

    private static DigestSettings settings(Map<String, String> said) {
        var config = new SmallRyeConfigBuilder().withMapping(DigestSettings.class);
        said.forEach(config::withDefaultValue);
        return config.build().getConfigMapping(DigestSettings.class);
    }
}
