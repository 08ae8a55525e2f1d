package org.convoke.nomination.web.screen;

import java.time.Duration;
import java.time.Instant;
import org.convoke.nomination.call.Notice;

/// When a project's nominations close, in its zone, and how long that is from now (R014, R065).
public record Deadline(String closes, String left) {

    public static Deadline of(Notice notice, Instant now) {
        return new Deadline(Words.momentInZone(notice.closesAt(), notice.zone()), left(notice, now));
    }

    private static String left(Notice notice, Instant now) {
        if (!now.isAfter(notice.closesAt())) {
            return Words.time(Duration.between(now, notice.closesAt())) + " left";
        }
        return now.isAfter(notice.refusedAfter())
                ? "closed since " + Words.time(Duration.between(notice.refusedAfter(), now))
                : "over; until %s nominations are taken and marked as late"
                        .formatted(Words.moment(notice.refusedAfter(), notice.zone()));
    }
}
