package org.convoke.nomination;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/// A name without what differs between two people who write it down: accents, case, spaces and the order of its parts.
public final class NameKey {

    private NameKey() {}

    /// @return the words of the name in alphabetical order, as in `hanh nguyen thi`
    public static String of(String name) {
        var plain = Normalizer.normalize(StringUtils.stripAccents(name), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var words = plain.strip().split("[\\s\\p{Punct}]+");
        Arrays.sort(words);
        return String.join(" ", words).strip();
    }
}
