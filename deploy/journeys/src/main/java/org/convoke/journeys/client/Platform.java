package org.convoke.journeys.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;

/// A running platform, known by the address of its front door.
public final class Platform {
    private static final String CLOCK = "/local/clock";
    private static final String MAIL = "/local/mail";

    private final URI url;
    private final Wire wire = new Wire();
    private final Tokens tokens;

    private record Time(Instant now) {}

    private record Mail(int imap) {}

    private Platform(URI url) {
        this.url = url;
        this.tokens = new Tokens(wire, url);
    }

    /// @throws Trouble when nothing answers there, or no platform with a movable clock
    public static Platform at(String address) {
        var platform = new Platform(URI.create(address));
        if (!platform.wire.reaches(platform.url)) {
            throw new Trouble("No platform answers at %s: start it with deploy/up.".formatted(address));
        }
        platform.now();
        return platform;
    }

    public URI url() {
        return url;
    }

    public Caller as(Account account) {
        return new Caller(wire, tokens, url, account);
    }

    /// An access token for calls of one's own.
    public String token(Account account) {
        return tokens.of(account);
    }

    /// What anybody sees without a login.
    public HttpResponse<byte[]> open(String address, String mediaType) {
        return wire.send(() -> HttpRequest.newBuilder(url.resolve(address)).header("Accept", mediaType));
    }

    /// Sends a form as a browser does that nobody is signed in to.
    ///
    /// @param fields encoded, as in `reason=WORK&explanation=...`
    public HttpResponse<byte[]> submit(String address, String fields) {
        return wire.send(() -> HttpRequest.newBuilder(url.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /// What somebody finds who looks at their mail.
    public Mailbox mailbox(String address) {
        var answer = wire.send(() -> HttpRequest.newBuilder(url.resolve(MAIL)));
        return new Mailbox(Json.read(answer.body(), Mail.class).imap(), address);
    }

    /// The platform's time, which may be years away from the machine's.
    public Instant now() {
        return time(HttpRequest.newBuilder(url.resolve(CLOCK)));
    }

    public Instant moveClock(Instant now) {
        return time(HttpRequest.newBuilder(url.resolve(CLOCK))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(Json.write(Map.of("now", now.toString())))));
    }

    private Instant time(HttpRequest.Builder request) {
        var answer = wire.send(request::copy);
        if (answer.statusCode() != 200) {
            throw new Trouble("The platform at %s has no clock to move: only a local one, started with deploy/up, has."
                    .formatted(url));
        }
        return Json.read(answer.body(), Time.class).now();
    }
}
