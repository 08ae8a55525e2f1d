package org.convoke.nomination.web.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.convoke.printing.Wording;

/// Names of our language as people read them.
public final class Words {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter IN_ZONE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzzz ('UTC'xxx)", Locale.ENGLISH);

    private Words() {}

    /// As in `National government`.
    public static String of(Enum<?> value) {
        var name = value.name();
        return name.equals("NGO") ? name : name.charAt(0) + lower(value).substring(1);
    }

    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String list(Collection<? extends Enum<?>> values) {
        return Wording.list(values.stream().map(Words::lower).sorted().toList());
    }

    /// A field of a form by its name in the request: `candidate.familyName` is `family name`.
    public static String field(String name) {
        return name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    public static String fields(Collection<String> names) {
        return Wording.list(names.stream().map(Words::field).sorted().toList());
    }

    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    public static String momentInZone(Instant at, ZoneId zone) {
        return IN_ZONE.format(at.atZone(zone));
    }

    /// As in `12 days`, in the largest unit of which there are two.
    public static String time(Duration time) {
        if (time.toDays() > 1) {
            return time.toDays() + " days";
        }
        if (time.toHours() > 1) {
            return time.toHours() + " hours";
        }
        return time.toMinutes() == 1 ? "1 minute" : time.toMinutes() + " minutes";
    }
}
