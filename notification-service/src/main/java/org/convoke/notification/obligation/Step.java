package org.convoke.notification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A mail about an obligation: to whom, and how many days after the due day; before it when negative.
public record Step(Audience audience, int days) {

    private static final Pattern WRITTEN = Pattern.compile("(OWNER|NPO|SECRETARIAT)([+-]\\d{1,3})");

    /// Whom a late duty is passed on to: whoever owes it, then the NPO, then the Secretariat.
    public enum Audience {
        OWNER,
        NPO,
        SECRETARIAT
    }

    /// @param written as in `OWNER-14`, `OWNER+0` or `SECRETARIAT+1`
    public static Step valueOf(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a step: " + written);
        }
        return new Step(Audience.valueOf(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    static List<Step> all(String written) {
        return Arrays.stream(written.split(" ")).map(Step::valueOf).toList();
    }

    /// When it is taken. An hour that a change of clocks leaves out is the next one.
    Instant at(LocalDate dueOn, LocalTime hour, ZoneId zone) {
        return dueOn.plusDays(days).atTime(hour).atZone(zone).toInstant();
    }

    @Override
    public String toString() {
        return audience + (days < 0 ? "" : "+") + days;
    }
}
