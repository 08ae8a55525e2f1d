package org.convoke.local;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One address for everything. The first part of the path says who answers; paths are never rewritten. A program that
/// is
/// down is answered for with a problem document.
final class FrontDoor implements Part {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int SILENCE_SECONDS = 120;
    private static final int HEADER_BYTES = 64 * 1024;
    private static final long BODY_BYTES = 2 * 1024 * 1024;

    private final Site site;
    private final Map<String, HttpProxy> routes = new LinkedHashMap<>();
    private final Vertx vertx = Vertx.vertx();
    private final OwnPages own;

    FrontDoor(Site site) {
        this.site = site;
        this.own = new OwnPages(new LocalClock(site.clockFile(), Clock.systemUTC()), site.port(Port.IMAP));
    }

    @Override
    public String name() {
        return "Front door";
    }

    @Override
    public void start() throws Exception {
        var client = vertx.createHttpClient(toward());
        for (var service : Service.values()) routes.put(service.prefix, route(client, service.folder(), service.port));
        routes.put("/auth", route(client, "Keycloak", Port.KEYCLOAK));
        vertx.createHttpServer(open())
                .requestHandler(this::handle)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    private static HttpClientOptions toward() {
        return new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadIdleTimeout(SILENCE_SECONDS)
                .setMaxHeaderSize(HEADER_BYTES)
                .setMaxPoolSize(64);
    }

    private HttpServerOptions open() {
        return new HttpServerOptions()
                .setHost(Site.LOOPBACK)
                .setPort(site.port(Port.FRONT_DOOR))
                .setIdleTimeout(SILENCE_SECONDS)
                .setHandle100ContinueAutomatically(true)
                .setMaxInitialLineLength(HEADER_BYTES)
                .setMaxHeaderSize(HEADER_BYTES);
    }

    private HttpProxy route(HttpClient client, String name, Port port) {
        return HttpProxy.reverseProxy(client)
                .origin(site.port(port), Site.LOOPBACK)
                .addInterceptor(new Manners(name));
    }

    private void handle(HttpServerRequest request) {
        var path = request.path();
        for (var route : routes.entrySet()) {
            if (path.equals(route.getKey()) || path.startsWith(route.getKey() + "/")) {
                if (isTooLong(request)) refuse(request);
                else route.getValue().handle(request);
                return;
            }
        }
        own.handle(request);
    }

    private static boolean isTooLong(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && length.matches("\\d+")
                && (length.length() > 18 || Long.parseLong(length) > BODY_BYTES);
    }

    /// Reads the body to its end before it answers: a sender that is cut off would see a broken line, not the reason.
    private static void refuse(HttpServerRequest request) {
        var detail = "A request body may have at most " + BODY_BYTES + " bytes.";
        request.end().onSuccess(_ -> Problem.answer(request.response(), 413, "Body too large", detail));
    }

    @Override
    public void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    /// Tells the program behind the door how it was really addressed, and speaks for it when it does not answer.
    private record Manners(String name) implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var request = context.request().proxiedRequest();
            context.request()
                    .putHeader("X-Forwarded-For", request.remoteAddress().hostAddress())
                    .putHeader("X-Forwarded-Proto", "http")
                    .putHeader("X-Forwarded-Host", request.authority().toString())
                    .putHeader(
                            "X-Forwarded-Port",
                            String.valueOf(request.localAddress().port()));
            return context.sendRequest().recover(failure -> Future.succeededFuture(unavailable(context)));
        }

        private ProxyResponse unavailable(ProxyContext context) {
            var problem =
                    Problem.json(502, "Not available", name + " does not answer at the moment; try again shortly.");
            return context.request()
                    .release()
                    .response()
                    .setStatusCode(502)
                    .putHeader("Content-Type", Problem.TYPE)
                    .putHeader("Retry-After", "2")
                    .setBody(Body.body(Buffer.buffer(problem)));
        }
    }
}
