package org.convoke.journeys;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.convoke.journeys.client.Account;
import org.convoke.journeys.client.Json;

/// A token that is right in everything and has expired: Keycloak gives a client tokens of one second for a moment.
record ShortToken(RunningPlatform running, String country) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private record Client(String id) {}

    String expired() throws IOException, InterruptedException {
        var account = Account.system(country);
        var admin = admin();
        var path = "/admin/realms/convoke/clients?clientId=" + account.name();
        var id = Json.read(call(admin, "GET", path, ""), JsonNode.class)
                .at("/0/id")
                .textValue();
        lifespan(admin, id, "1");
        try {
            var token = running.platform().token(account);
            await().until(() -> Instant.now().getEpochSecond() > end(token));
            return token;
        } finally {
            lifespan(admin, id, "");
        }
    }

    private void lifespan(String admin, String id, String seconds) throws IOException, InterruptedException {
        var change = Json.write(Map.of("attributes", Map.of("access.token.lifespan", seconds)));
        call(admin, "PUT", "/admin/realms/convoke/clients/" + id, new String(change));
    }

    private String admin() throws IOException, InterruptedException {
        var login = HttpRequest.newBuilder(
                        URI.create(running.get("keycloak.url") + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password=admin"));
        var answer = CLIENT.send(login.build(), BodyHandlers.ofByteArray());
        return Json.read(answer.body(), JsonNode.class).get("access_token").textValue();
    }

    private byte[] call(String admin, String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(running.get("keycloak.url") + path))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) throw new IOException(method + " " + path + ": " + answer.statusCode());
        return answer.body();
    }

    private static long end(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return Json.read(claims, JsonNode.class).get("exp").longValue();
    }
}
