package org.convoke.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What to look at now that everything runs: addresses, logins and a first request.
final class Welcome {
    private Welcome() {}

    static String text(Site site) {
        try (var template = Welcome.class.getResourceAsStream("/welcome.txt")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{front}", site.frontUrl())
                    .replace("{postgresql}", String.valueOf(site.port(Port.POSTGRESQL)))
                    .replace("{kafka}", Kafka.ports(site))
                    .replace("{smtp}", String.valueOf(site.port(Port.SMTP)))
                    .replace("{imap}", String.valueOf(site.port(Port.IMAP)))
                    .replace("{data}", site.data().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
