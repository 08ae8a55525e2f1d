package org.convoke.certificate.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date and a time as a product writes them in the language of whoever exported the report, as in
/// `08/24/2022 01:55:10 PM`, `24.08.2022, 13:55:10` or `2022/8/24 下午 1:55:10`. Which of day and month comes first, it
/// does not say.
record Stamp(int first, int second, int third, LocalTime time) {

    private static final String HALF = "([\\p{L}.]+)";
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})[./-](\\d{1,2})[./-](\\d{1,4}),?\\s+(?:" + HALF
            + "\\s*)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\s*" + HALF + ")?");
    private static final Set<String> MORNING = Set.of("am", "午前", "上午", "오전", "sa");
    private static final Set<String> AFTERNOON = Set.of("pm", "午後", "下午", "오후", "ch");
    /// Years of the Buddhist era, which Thai settings write, are so many ahead.
    private static final int BUDDHIST = 543;

    private static final int NO_COMMON_YEAR = 2400;

    enum Order {
        MONTH_FIRST,
        DAY_FIRST
    }

    static Optional<Stamp> of(String text) {
        var form = FORM.matcher(text.replaceAll("[\\u200e\\u200f]", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip());
        try {
            return form.matches() ? time(form).map(time -> of(form, time)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Stamp of(Matcher form, LocalTime time) {
        return new Stamp(number(form.group(1)), number(form.group(2)), number(form.group(3)), time);
    }

    /// @return empty when there is no such day
    Optional<LocalDateTime> in(Order order) {
        try {
            var date = first > 31
                    ? LocalDate.of(year(first), second, third)
                    : order == Order.DAY_FIRST
                            ? LocalDate.of(year(third), second, first)
                            : LocalDate.of(year(third), first, second);
            return Optional.of(date.atTime(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Matcher form) {
        var half = Optional.ofNullable(form.group(4)).or(() -> Optional.ofNullable(form.group(8)));
        var seconds = form.group(7) == null ? 0 : number(form.group(7));
        return hour(number(form.group(5)), half).map(hour -> LocalTime.of(hour, number(form.group(6)), seconds));
    }

    private static Optional<Integer> hour(int written, Optional<String> half) {
        if (half.isEmpty()) {
            return Optional.of(written);
        }
        var word = half.get().replace(".", "").toLowerCase(Locale.ROOT);
        if (MORNING.contains(word)) {
            return Optional.of(written % 12);
        }
        return AFTERNOON.contains(word) ? Optional.of(written % 12 + 12) : Optional.empty();
    }

    private static int year(int written) {
        var year = written < 100 ? 2000 + written : written;
        return year > NO_COMMON_YEAR ? year - BUDDHIST : year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
