package org.convoke.certificate.meeting;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names as people show them in meetings. Small and capital letters make no difference, nor do the remarks that
/// products add; everything else does.
final class Names {

    /// Zoom shows `Nimal (Nimal Silva)` for somebody who took another name in the meeting.
    private static final Pattern TWOFOLD = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private static final Set<String> REMARKS = Set.of("guest", "external", "unverified", "host", "co-host", "me");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Names() {}

    /// All names that somebody had under this one.
    static Set<String> of(String shown) {
        var twofold = TWOFOLD.matcher(shown.strip());
        if (!twofold.matches()) {
            return Set.of(plain(shown));
        }
        var names = Stream.of(twofold.group(1), twofold.group(2)).map(Names::plain);
        return Set.copyOf(names.filter(name -> !REMARKS.contains(name)).toList());
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    /// Whether they might be one person's: the same words in any order, without accents. Good for a hint only.
    static boolean resemble(String shown, String known) {
        var words = words(known);
        return of(shown).stream().anyMatch(name -> words(name).equals(words));
    }

    private static Set<String> words(String name) {
        var letters = MARKS.matcher(Normalizer.normalize(name, Form.NFD)).replaceAll("");
        var plain = letters.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return new TreeSet<>(
                List.of(plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")));
    }
}
