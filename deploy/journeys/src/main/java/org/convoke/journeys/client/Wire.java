package org.convoke.journeys.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Sends a request until it is answered. Every request here may be repeated: reads and PUTs by nature, POSTs because
/// they carry the same Idempotency-Key again. So a service, or what it needs, may die in the middle of anything; what
/// it must not do is to answer 500.
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The front door does not reach the service, or the service does not reach its database.
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    HttpResponse<byte[]> send(Supplier<HttpRequest.Builder> request) {
        var shown = request.get().build();
        return Until.present("an answer to %s %s".formatted(shown.method(), shown.uri()), () -> attempt(request));
    }

    /// @return whether anything answers there at all
    boolean reaches(URI address) {
        try {
            once(HttpRequest.newBuilder(address));
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private Optional<HttpResponse<byte[]>> attempt(Supplier<HttpRequest.Builder> request) {
        try {
            var answer = once(request.get());
            return AWAY.contains(answer.statusCode()) ? Optional.empty() : Optional.of(answer);
        } catch (ConnectException frontDoorClosed) {
            throw new Trouble("The platform has stopped: start it again with deploy/up.");
        } catch (IOException brokenOff) {
            return Optional.empty();
        }
    }

    private HttpResponse<byte[]> once(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }
}
