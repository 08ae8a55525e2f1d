package org.convoke.printing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Dates, countries and enumerated values as people write them, in English (R141).
public final class Wording {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Wording() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /// As in `5–9 December 2016` or `30 November – 2 December 2016`.
    public static String dates(LocalDate from, LocalDate to) {
        var end = date(to);
        if (from.equals(to)) {
            return end;
        }
        if (from.getYear() != to.getYear()) {
            return date(from) + " – " + end;
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + end
                : DAY_AND_MONTH.format(from) + " – " + end;
    }

    /// @param code ISO 3166-1 alpha-2
    public static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /// As in `India, Sri Lanka and Vietnam`, by name.
    public static String countries(Collection<String> codes) {
        return list(codes.stream().map(Wording::country).sorted().toList());
    }

    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /// The label of an enumerated value, as in `Digital Multicountry` or `Face to Face`.
    public static String label(String value) {
        return Arrays.stream(value.split("_"))
                .map(word -> word.equals("TO")
                        ? "to"
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
