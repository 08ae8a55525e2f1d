package org.convoke.webkit.screen;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/// Countries by name, for people.
@TemplateExtension(namespace = "country")
public final class Countries {
    private Countries() {}

    /// @param code ISO 3166-1 alpha-2
    public static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
