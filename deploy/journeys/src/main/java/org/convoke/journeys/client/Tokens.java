package org.convoke.journeys.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Access tokens from Keycloak, each kept until a minute before its end. Keycloak lives in the machine's time, whatever
/// the platform's clock says.
final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(60);
    /// Without its database, Keycloak blames the caller.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Wire wire;
    private final URI endpoint;
    private final Map<Account, Token> kept = new HashMap<>();

    private record Token(String value, long endNanos) {
        boolean isFresh() {
            return System.nanoTime() < endNanos;
        }
    }

    private record Grant(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}

    Tokens(Wire wire, URI platform) {
        this.wire = wire;
        this.endpoint = platform.resolve("/auth/realms/convoke/protocol/openid-connect/token");
    }

    synchronized String of(Account account) {
        var token = kept.get(account);
        if (token == null || !token.isFresh()) {
            token = fetch(account);
            kept.put(account, token);
        }
        return token.value;
    }

    private Token fetch(Account account) {
        var awaited = "a token for %s from the local realm of deploy/up".formatted(account.name());
        var answer = Until.present(
                awaited, PATIENCE, () -> Optional.of(ask(account)).filter(said -> said.statusCode() == 200));
        var grant = Json.read(answer.body(), Grant.class);
        var life = Duration.ofSeconds(grant.seconds()).minus(MARGIN);
        return new Token(grant.token(), System.nanoTime() + life.toNanos());
    }

    private HttpResponse<byte[]> ask(Account account) {
        return wire.send(() -> HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(account.grant()))));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
