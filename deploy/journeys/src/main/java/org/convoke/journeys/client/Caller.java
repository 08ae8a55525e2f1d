package org.convoke.journeys.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One account's access to the REST APIs behind the front door.
public final class Caller {
    private final Wire wire;
    private final Tokens tokens;
    private final URI platform;
    private final Account account;

    Caller(Wire wire, Tokens tokens, URI platform, Account account) {
        this.wire = wire;
        this.tokens = tokens;
        this.platform = platform;
        this.account = account;
    }

    public <T> T get(String path, Class<T> type) {
        return Json.read(bytes(path), type);
    }

    public <T> List<T> list(String path, Class<T> element) {
        return Json.list(bytes(path), element);
    }

    public <T> Page<T> page(String path, Class<T> item) {
        return Json.page(bytes(path), item);
    }

    /// A paged list to its end.
    public <T> List<T> all(String path, Class<T> item) {
        var items = new ArrayList<T>();
        var from = path + (path.contains("?") ? "&after=" : "?after=");
        for (var place = ""; ; ) {
            var page = page(from + place, item);
            items.addAll(page.items());
            if (page.next().isEmpty()) return items;
            place = page.next().get();
        }
    }

    public byte[] bytes(String path) {
        return send(request(path).GET());
    }

    public <T> T post(String path, Object body, Class<T> type) {
        return Json.read(send(once(path).POST(json(body))), type);
    }

    /// For acts that are answered with nothing.
    public void act(String path, Object body) {
        send(once(path).POST(json(body)));
    }

    /// Changes a record in the version that was read.
    ///
    /// @param etag of that version
    public <T> T change(String path, String etag, Object body, Class<T> type) {
        return Json.read(send(once(path).header("If-Match", etag).POST(json(body))), type);
    }

    /// Replaces a record in the version that was read.
    public void replace(String path, String etag, Object body) {
        send(request(path).header("If-Match", etag).PUT(json(body)));
    }

    public void put(String path, Object body) {
        send(request(path).PUT(json(body)));
    }

    /// The version of a record as it is now.
    public String etag(String path) {
        return answer(request(path).GET()).headers().firstValue("ETag").orElseThrow();
    }

    /// Puts something in the place of a record as it is now. When its answer is lost, the change looks like somebody
    /// else's; then it is made again, which does no harm.
    public void replace(String path, Object body) {
        Until.holds("a change of " + path, () -> replaced(path, body));
    }

    private boolean replaced(String path, Object body) {
        try {
            send(request(path).header("If-Match", etag(path)).PUT(json(body)));
            return true;
        } catch (Refused refused) {
            if (refused.status() == 412) return false;
            throw refused;
        }
    }

    public void upload(String path, String mediaType, byte[] file) {
        send(request(path).setHeader("Content-Type", mediaType).PUT(BodyPublishers.ofByteArray(file)));
    }

    /// Done once, however often it is sent.
    private HttpRequest.Builder once(String path) {
        return request(path).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(platform.resolve(path)).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(Json.write(body));
    }

    private byte[] send(HttpRequest.Builder request) {
        return answer(request).body();
    }

    private HttpResponse<byte[]> answer(HttpRequest.Builder request) {
        var answer = wire.send(() -> request.copy().header("Authorization", "Bearer " + tokens.of(account)));
        if (answer.statusCode() >= 400) {
            var call = answer.request().method() + " " + answer.uri().getPath();
            throw new Refused(call, answer.statusCode(), Problem.of(answer.statusCode(), answer.body()));
        }
        return answer;
    }
}
