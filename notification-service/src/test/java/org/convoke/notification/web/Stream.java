package org.convoke.notification.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.convoke.testing.Tokens;

/// Server-sent events as a partner's program hears them.
final class Stream implements AutoCloseable {

    /// A comment has a text and nothing else.
    record Heard(String id, String type, String data, String comment) {}

    private static final int PATIENCE_SECONDS = 30;

    private final HttpClient client = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private int status;

    static Stream open(URI address, String system, String last) {
        var stream = new Stream();
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.system(system))
                .header("Last-Event-ID", last)
                .build();
        try {
            var answer = stream.client.send(request, BodyHandlers.ofInputStream());
            stream.status = answer.statusCode();
            var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            Thread.ofVirtual().start(() -> stream.listen(lines));
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return status;
    }

    /// The next event that fits; those before are passed over.
    Heard await(Predicate<Heard> fits) {
        for (var next = poll(); ; next = poll()) {
            if (next.data() != null && fits.test(next)) {
                return next;
            }
        }
    }

    void awaitComment(String text) {
        for (var next = poll(); !text.equals(next.comment()); next = poll()) {
            // until it is said
        }
    }

    private Heard poll() {
        try {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("the stream is silent");
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(BufferedReader lines) {
        var fields = new HashMap<String, String>();
        try (lines) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    heard.add(new Heard(fields.get("id"), fields.get("event"), fields.get("data"), fields.get("")));
                    fields.clear();
                } else {
                    var colon = line.indexOf(':');
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            }
        } catch (IOException _) {
            // closed
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
