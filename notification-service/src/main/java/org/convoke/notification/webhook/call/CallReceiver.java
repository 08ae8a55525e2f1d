package org.convoke.notification.webhook.call;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.convoke.notification.webhook.WebhookSettings;

/// Makes one POST to an address that a stranger named: to the checked address only, without following anybody
/// elsewhere, for so long and no longer, and without reading more than a little of the answer.
@ApplicationScoped
public class CallReceiver {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Destinations destinations;
    private final WebhookSettings settings;
    private final HttpClient client;

    CallReceiver(Destinations destinations, WebhookSettings settings, Vertx vertx) {
        this.destinations = destinations;
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(settings.parallel())
                .setConnectTimeout((int) settings.connectTimeout().toMillis()));
    }

    public Answer call(URI url, Map<String, String> headers, byte[] body) {
        var start = System.nanoTime();
        var exchange = new Exchange();
        try {
            var options = options(url, destinations.resolve(url), headers);
            var answer = exchange.begin(options, Buffer.buffer(body));
            var text = answer.get(limit(), TimeUnit.MILLISECONDS);
            return new Answer(exchange.status, text, millis(start));
        } catch (Forbidden e) {
            return new Answer(null, "not called: the url " + e.getMessage(), millis(start));
        } catch (TimeoutException _) {
            return new Answer(
                    exchange.status, "not finished within " + settings.timeout().toSeconds() + " s", millis(start));
        } catch (ExecutionException e) {
            return new Answer(null, excerpt(String.valueOf(e.getCause().getMessage())), millis(start));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer(null, "interrupted", millis(start));
        } finally {
            exchange.end();
        }
    }

    private long limit() {
        return settings.connectTimeout().plus(settings.timeout()).toMillis();
    }

    private static RequestOptions options(URI url, InetAddress address, Map<String, String> headers) {
        var isSecure = url.getScheme().equals("https");
        var port = url.getPort() > 0 ? url.getPort() : isSecure ? 443 : 80;
        var path = (url.getRawPath().isEmpty() ? "/" : url.getRawPath())
                + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(isSecure)
                .setURI(path);
        headers.forEach(options::addHeader);
        return options;
    }

    /// Without what a database or a page cannot show.
    private String excerpt(String text) {
        var plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= settings.excerpt() ? plain : plain.substring(0, settings.excerpt()) + "…";
    }

    private static long millis(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /// One request with its answer.
    private final class Exchange {

        private volatile HttpClientRequest request;
        private volatile Integer status;
        private volatile boolean over;

        CompletableFuture<String> begin(RequestOptions options, Buffer body) {
            return client.request(options)
                    .compose(opened -> {
                        request = opened;
                        return over ? Future.failedFuture("too late") : opened.send(body);
                    })
                    .compose(this::read)
                    .toCompletionStage()
                    .toCompletableFuture();
        }

        private Future<String> read(HttpClientResponse response) {
            status = response.statusCode();
            var text = Promise.<String>promise();
            var read = Buffer.buffer();
            response.handler(part -> {
                read.appendBuffer(part);
                if (read.length() >= settings.answerBytes()) {
                    text.tryComplete(text(read));
                    response.request().reset();
                }
            });
            response.endHandler(_ -> text.tryComplete(text(read)));
            response.exceptionHandler(_ -> text.tryComplete(text(read)));
            return text.future();
        }

        private String text(Buffer read) {
            return excerpt(read.getString(0, Math.min(read.length(), settings.answerBytes()), UTF_8));
        }

        void end() {
            over = true;
            var opened = request;
            if (opened != null) {
                opened.reset();
            }
        }
    }
}
