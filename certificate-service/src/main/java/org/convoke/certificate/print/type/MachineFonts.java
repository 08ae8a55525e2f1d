package org.convoke.certificate.print.type;

import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/// Where the machine has its fonts: `convoke.certificate.fonts`, or where Debian puts them.
final class MachineFonts {

    private static final String DEBIAN = "/usr/share/fonts/truetype";

    private MachineFonts() {}

    static Path file(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue("convoke.certificate.fonts", Path.class)
                .orElse(Path.of(DEBIAN))
                .resolve(name);
    }
}
