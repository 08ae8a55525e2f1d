package org.convoke.local;

import java.util.HashMap;
import java.util.Map;

/// What one service is told about the platform, by the standard names of the settings.
final class Settings {
    private Settings() {}

    static Map<String, String> of(Site site, Service service) {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.profile", "local");
        settings.put("quarkus.http.host", Site.LOOPBACK);
        settings.put("quarkus.http.port", String.valueOf(site.port(service.port)));
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.enable-forwarded-host", "true");
        settings.put("quarkus.datasource.jdbc.url", site.jdbcUrl(service));
        settings.put("quarkus.datasource.username", service.id());
        settings.put("quarkus.datasource.password", service.id());
        settings.put("kafka.bootstrap.servers", site.bootstrapServers());
        settings.put("convoke.eventing.replicas", String.valueOf(site.options().brokers()));
        if (site.options().failpoints()) {
            settings.put("convoke.eventing.failpoint", site.failpoint(service).toString());
        }
        settings.put("quarkus.oidc.auth-server-url", site.realmUrl());
        settings.put("quarkus.oidc.token.issuer", site.issuer());
        settings.put("convoke.public-url", site.frontUrl());
        settings.put("convoke.personal-links.key", "known to everybody, as all that is local");
        settings.put("convoke.clock.file", site.clockFile().toString());
        settings.put(
                "convoke.directory.file",
                site.root().resolve("deploy/keycloak/directory.json").toString());
        settings.putAll(mail(site));
        return settings;
    }

    private static Map<String, String> mail(Site site) {
        var imap = String.valueOf(site.port(Port.IMAP));
        return Map.ofEntries(
                Map.entry("quarkus.mailer.host", "localhost"),
                Map.entry("quarkus.mailer.port", String.valueOf(site.port(Port.SMTP))),
                Map.entry("convoke.mail.archive.host", "localhost"),
                Map.entry("convoke.mail.archive.port", imap),
                Map.entry("convoke.mail.archive.user", MailSink.ARCHIVE),
                Map.entry("convoke.mail.archive.password", MailSink.ARCHIVE_PASSWORD),
                Map.entry("convoke.mail.bounces.host", "localhost"),
                Map.entry("convoke.mail.bounces.port", imap),
                Map.entry("convoke.mail.bounces.user", MailSink.BOUNCES),
                Map.entry("convoke.mail.bounces.password", MailSink.BOUNCES));
    }
}
