package org.convoke.local;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/// An answer that says what is wrong (RFC 9457).
final class Problem {
    static final String TYPE = "application/problem+json";

    private Problem() {}

    static void answer(HttpServerResponse response, int status, String title, String detail) {
        response.setStatusCode(status).putHeader("Content-Type", TYPE).end(json(status, title, detail));
    }

    static String json(int status, String title, String detail) {
        return new JsonObject()
                .put(
                        "type",
                        "urn:convoke:problem:" + title.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .encode();
    }
}
