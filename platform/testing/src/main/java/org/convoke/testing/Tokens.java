package org.convoke.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Access tokens from the real Keycloak, kept until shortly before they expire.
public final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern LIFE = Pattern.compile("\"expires_in\":(\\d+)");
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, Token> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Token(String value, Instant end) {
        boolean isFresh() {
            return Instant.now().isBefore(end);
        }
    }

    /// The token of an NPO's own program, for example `npo-lk-system`.
    public static String system(String clientId) {
        return token(Map.of(
                "grant_type", "client_credentials", "client_id", clientId, "client_secret", clientId + "-secret"));
    }

    /// The token of a person, for example `mika.sato`.
    public static String person(String username) {
        return token(Map.of(
                "grant_type", "password", "client_id", "convoke-cli", "username", username, "password", username));
    }

    /// A token that looks right but is signed with a key that Keycloak does not know.
    public static String foreign() {
        return ForeignToken.forOfficer(Settings.get("issuer"));
    }

    private static String token(Map<String, String> grant) {
        var key = Settings.get("issuer") + new TreeMap<>(grant);
        return KNOWN.compute(key, (_, known) -> known != null && known.isFresh() ? known : fetch(grant)).value;
    }

    private static Token fetch(Map<String, String> grant) {
        var request = HttpRequest.newBuilder(
                        URI.create(Settings.get("quarkus.oidc.auth-server-url") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(grant)))
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException("No token: " + answer.body());
            var life = Duration.ofSeconds(Long.parseLong(find(LIFE, answer.body())));
            return new Token(
                    find(TOKEN, answer.body()), Instant.now().plus(life).minus(MARGIN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) throw new IllegalStateException("No token in: " + text);
        return found.group(1);
    }
}
