package org.convoke.notification.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.convoke.notification.preference.Rhythm;

/// When digests are written, by the clock of their recipients.
@ConfigMapping(prefix = "convoke.digests")
public interface DigestSettings {

    @WithDefault("08:00")
    LocalTime hour();

    /// Of those that come once a week.
    @WithDefault("MONDAY")
    DayOfWeek day();

    /// Of recipients who have chosen none and whose country is not known to have one.
    @WithDefault("Asia/Tokyo")
    ZoneId zone();

    /// Notices in one digest; more of them come in another.
    @WithDefault("500")
    int most();

    /// How long a digest is left alone that could not be written.
    @WithDefault("PT5M")
    Duration pause();

    /// When what is collected now is told. An hour that the day does not have is that much later, of one that it has
    /// twice the first counts.
    default Instant next(Rhythm rhythm, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return switch (rhythm) {
            case AT_ONCE, NEVER -> now;
            case DAILY -> isAhead(today, now, zone) ? at(today, zone) : at(today.plusDays(1), zone);
            case WEEKLY -> {
                var coming = today.with(TemporalAdjusters.nextOrSame(day()));
                yield isAhead(coming, now, zone) ? at(coming, zone) : at(coming.plusWeeks(1), zone);
            }
        };
    }

    private boolean isAhead(LocalDate date, Instant now, ZoneId zone) {
        return at(date, zone).isAfter(now);
    }

    private Instant at(LocalDate date, ZoneId zone) {
        return date.atTime(hour()).atZone(zone).toInstant();
    }
}
