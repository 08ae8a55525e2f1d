package org.convoke.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A partner's system: it keeps what it accepted and answers as it is told to.
final class Receiver implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// One call as it arrived.
    record Call(HttpHeaders headers, String body) {

        String id() {
            return headers.firstValue("webhook-id").orElseThrow();
        }

        JsonPath event() {
            return new JsonPath(body);
        }
    }

    private final HttpServer server;
    private final List<Call> accepted = new CopyOnWriteArrayList<>();
    private final List<Call> refused = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 204;
    private volatile String answer = "";
    private volatile boolean slow;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::take);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:%d/hook?from=convoke"
                .formatted(server.getAddress().getPort());
    }

    Receiver answering(int status, String answer) {
        this.status = status;
        this.answer = answer;
        return this;
    }

    /// Never answers.
    Receiver slow() {
        slow = true;
        return this;
    }

    /// Calls that were answered with 2xx.
    List<Call> accepted() {
        return accepted;
    }

    /// Exactly so many about a project, in the order in which they came.
    List<Call> awaitAccepted(String project, int number) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(accepted(project)).hasSize(number));
        return accepted(project);
    }

    private List<Call> accepted(String project) {
        return accepted.stream()
                .filter(call -> project.equals(call.event().getString("subject")))
                .toList();
    }

    List<Call> refused() {
        return refused;
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var call = new Call(HttpHeaders.of(exchange.getRequestHeaders(), (_, _) -> true), body);
        if (slow) {
            hold();
        }
        (status / 100 == 2 ? accepted : refused).add(call);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        "http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void hold() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
