package org.convoke.local;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Instant;

/// What the front door answers by itself: a page of links, the platform's clock, and where its mail ends.
final class OwnPages {
    private static final int BODY_BYTES = 1_000;

    private final LocalClock clock;
    private final int imap;

    /// @param imap the port at which all mailboxes are read
    OwnPages(LocalClock clock, int imap) {
        this.clock = clock;
        this.imap = imap;
    }

    void handle(HttpServerRequest request) {
        switch (request.path()) {
            case "/" -> show(request.response());
            case "/local/clock" -> time(request);
            case "/local/mail" -> answer(request.response(), new JsonObject().put("imap", imap));
            default -> Problem.answer(request.response(), 404, "Not found", "Nothing lives at " + request.path() + ".");
        }
    }

    private void show(HttpServerResponse response) {
        try (var page = OwnPages.class.getResourceAsStream("/index.html")) {
            response.putHeader("Content-Type", "text/html; charset=utf-8").end(Buffer.buffer(page.readAllBytes()));
        } catch (IOException e) {
            Problem.answer(response, 500, "Unexpected", "The page cannot be read.");
        }
    }

    private void time(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.GET)) {
            tell(request.response());
        } else if (request.method().equals(HttpMethod.PUT)) {
            request.body().onSuccess(body -> set(body, request.response()));
        } else {
            Problem.answer(request.response(), 405, "Not allowed", "The clock answers to GET and PUT.");
        }
    }

    private void set(Buffer body, HttpServerResponse response) {
        try {
            if (body.length() > BODY_BYTES) throw new IllegalArgumentException("body too long");
            clock.set(Instant.parse(new JsonObject(body).getString("now")));
            tell(response);
        } catch (RuntimeException malformed) {
            Problem.answer(response, 400, "Not a time", "Send {\"now\": \"2016-10-01T00:00:00Z\"}.");
        } catch (IOException e) {
            Problem.answer(response, 500, "Unexpected", "The clock file cannot be written.");
        }
    }

    private void tell(HttpServerResponse response) {
        try {
            answer(response, new JsonObject().put("now", clock.now().toString()));
        } catch (IOException e) {
            Problem.answer(response, 500, "Unexpected", "The clock file cannot be read.");
        }
    }

    private static void answer(HttpServerResponse response, JsonObject body) {
        response.putHeader("Content-Type", "application/json").end(body.encode());
    }
}
