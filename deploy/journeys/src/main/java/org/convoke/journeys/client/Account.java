package org.convoke.journeys.client;

import java.util.Locale;
import java.util.Map;

/// Somebody who calls the platform, with the login that the local realm gives them.
///
/// @param grant the form that Keycloak takes for a token
public record Account(String name, Map<String, String> grant) {
    public static final Account OFFICER = person("mika.sato");
    /// Who signs project notifications (R029).
    public static final Account SECRETARY_GENERAL = person("grace.general");

    /// A person of the Secretariat, of an NPO or of a host country.
    public static Account person(String username) {
        return new Account(
                username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "convoke-cli",
                        "username",
                        username,
                        "password",
                        username));
    }

    /// An NPO's own program.
    public static Account system(String country) {
        var client = "npo-%s-system".formatted(country.toLowerCase(Locale.ROOT));
        return new Account(
                client,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client + "-secret"));
    }
}
