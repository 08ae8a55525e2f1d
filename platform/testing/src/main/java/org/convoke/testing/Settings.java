package org.convoke.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The addresses and logins of the running platform, as its `platform.properties` tells them. The file's name travels
/// in a
/// system property because tests and their resources live in different class loaders.
final class Settings {
    static final String FILE = "convoke.test.parts";

    private Settings() {}

    static String get(String name) {
        return all().getProperty(name);
    }

    private static Properties all() {
        var file = System.getProperty(FILE, System.getenv("CONVOKE_PARTS"));
        if (file == null) throw new IllegalStateException("No platform runs for these tests: CONVOKE_PARTS is not set");
        var properties = new Properties();
        try (var in = Files.newInputStream(Path.of(file))) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("CONVOKE_PARTS names a platform that does not run", e);
        }
    }

    /// What every service is told, whichever it is.
    static Map<String, String> forTests() {
        var settings = new HashMap<String, String>();
        settings.put("kafka.bootstrap.servers", get("kafka.bootstrap.servers"));
        settings.put("quarkus.oidc.auth-server-url", get("quarkus.oidc.auth-server-url"));
        settings.put("quarkus.oidc.token.issuer", get("issuer"));
        settings.put("quarkus.mailer.host", get("smtp.host"));
        settings.put("quarkus.mailer.port", get("smtp.port"));
        settings.put("quarkus.mailer.mock", "false");
        settings.put("convoke.mail.archive.host", get("imap.host"));
        settings.put("convoke.mail.archive.port", get("imap.port"));
        settings.put("convoke.mail.archive.user", Mailbox.ARCHIVE);
        settings.put("convoke.mail.archive.password", Mailbox.ARCHIVE_PASSWORD);
        settings.put("convoke.public-url", get("front.url"));
        settings.put("convoke.personal-links.key", "known to everybody, as all in a test");
        return settings;
    }
}
