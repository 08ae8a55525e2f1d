package org.convoke.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.convoke.journeys.client.Until;

/// Another instance of certificate-service on the same database, started where neither Kafka nor Keycloak can be reached.
/// The platform itself goes on undisturbed.
final class Castaway implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final String NOWHERE = "localhost:1";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    private Castaway(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Started as the platform's own instance was, but for what it cannot reach.
    static Castaway beside(RunningPlatform running) throws IOException {
        var port = String.valueOf(RunningPlatform.freeBase());
        var original = Path.of(
                "/proc",
                String.valueOf(running.process("certificate").orElseThrow().pid()));
        var builder = new ProcessBuilder(words(original.resolve("cmdline")))
                .directory(original.resolve("cwd").toRealPath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "castaway.log").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(original));
        builder.environment().put("QUARKUS_HTTP_PORT", port);
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", NOWHERE);
        builder.environment().put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://" + NOWHERE + "/realms/convoke");
        var castaway = new Castaway(builder.start(), "http://localhost:" + port + "/certificates");
        Until.holds("a certificate-service on its own, see target/castaway.log", START, castaway::isUp);
        return castaway;
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> show(byte[] file, String type) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/verify"))
                .header("Accept", "application/json")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private boolean isUp() {
        try {
            return get("/verify", "text/html").statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<String, String> environment(Path process) throws IOException {
        var environment = new HashMap<String, String>();
        for (var entry : words(process.resolve("environ"))) {
            var name = entry.substring(0, entry.indexOf('='));
            environment.put(name, entry.substring(name.length() + 1));
        }
        return environment;
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file).split("\0"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
