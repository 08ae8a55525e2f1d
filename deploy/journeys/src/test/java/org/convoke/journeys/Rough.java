package org.convoke.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.convoke.journeys.client.Json;
import org.convoke.journeys.client.Problem;

/// Sends whatever it is told, once, as somebody with curl would.
record Rough(URI platform, String token) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Answer(int status, String contentType, Problem problem) {}

    Answer post(String path, Object json) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofByteArray(Json.write(json)));
    }

    Answer put(String path, Object json) throws IOException, InterruptedException {
        return send("PUT", path, BodyPublishers.ofByteArray(Json.write(json)));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answer postText(String path, String text) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofString(text));
    }

    /// Without a Content-Length.
    Answer postChunked(String path, Object json) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(Json.write(json))));
    }

    private Answer send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(platform.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, body);
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(answer.statusCode(), type, Problem.of(answer.statusCode(), answer.body()));
    }
}
