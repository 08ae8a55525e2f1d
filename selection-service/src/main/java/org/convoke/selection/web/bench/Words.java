package org.convoke.selection.web.bench;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.convoke.contracts.Pool;
import org.convoke.selection.RoundStatus;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;
import org.convoke.selection.eligibility.Verdict;

/// States and moments as officers read them.
public final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm '(UTC'xxx')'", Locale.ENGLISH);

    private Words() {}

    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /// As in `national government`.
    public static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// As in `1 seat` or `3 seats`.
    public static String count(long number, String thing) {
        return number == 1 ? "1 " + thing : "%,d %ss".formatted(number, thing);
    }

    public static String people(long number) {
        return number == 1 ? "1 person" : "%,d people".formatted(number);
    }

    /// A refusal names people by their nominations, since programs read it too.
    public static String named(String problem, Slate slate) {
        var words = problem;
        for (var candidate : slate.all()) {
            words = words.replace(
                    candidate.nomination().toString(), candidate.nominee().name());
        }
        return words;
    }

    public static String of(Pool pool) {
        return switch (pool) {
            case OVERSEAS -> "Overseas";
            case LOCAL -> "Local";
        };
    }

    public static String of(RoundStatus status) {
        return switch (status) {
            case OPEN -> "Nominations come in";
            case DECIDING -> "To be decided";
            case ANNOUNCED -> "Announced";
            case CANCELLED -> "Cancelled";
        };
    }

    public static String of(Standing standing) {
        return switch (standing) {
            case NOMINATED -> "nominated";
            case RECALLED -> "taken back by the NPO";
            case PROPOSED_PARTICIPANT -> "selected, not told yet";
            case PROPOSED_ALTERNATE -> "alternate, not told yet";
            case SELECTED -> "participant";
            case ALTERNATE -> "alternate";
            case NOT_SELECTED -> "not selected";
            case WITHDRAWN -> "withdrew";
            case VACATED -> "lost the seat";
            case PROMOTION_PROPOSED -> "next for a seat";
            case RELEASED -> "released";
        };
    }

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case NEEDS_JUDGEMENT -> "needs your judgement";
            case WAIVED -> "waived";
            case NOTE -> "note only";
        };
    }

    /// The colour that repeats the word.
    public static String tone(Verdict verdict) {
        return switch (verdict) {
            case MET, WAIVED -> "good";
            case NOT_MET -> "bad";
            case NEEDS_JUDGEMENT -> "wait";
            case NOTE -> "soft";
        };
    }
}
