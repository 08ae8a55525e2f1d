package org.convoke.webkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Bodies have a size limit, see [BodyLimits], and one that must be valid must be there.
///
/// Quarkus alone cuts the connection of a body that is too long, and the sender sees a broken pipe. Here the sender
/// is told: a body with a length is refused before it is read, a chunked one once the limit is passed (forms by
/// [FormLimit]). Browsers get a
/// page. What is still on its way is thrown away, up to [BodyLimits#patience].
@Provider
@ApplicationScoped
public class BodyLimit implements ReaderInterceptor {
    private static final int MEGABYTE = 1 << 20;
    private static final int BEFORE_QUARKUS = 100;
    private static final int AFTER_QUARKUS = 1;

    private final ObjectMapper json;
    private final BodyLimits limits;
    private final RoutingContext exchange;

    BodyLimit(ObjectMapper json, BodyLimits limits, RoutingContext exchange) {
        this.json = json;
        this.limits = limits;
        this.exchange = exchange;
    }

    void install(@Observes Filters filters) {
        filters.register(this::refuseKnownLength, BEFORE_QUARKUS);
        filters.register(this::leaveChunksToUs, AFTER_QUARKUS);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new ByteArrayInputStream(read(context.getInputStream(), limitOf(exchange))));
        var body = context.proceed();
        if (body == null && Arrays.stream(context.getAnnotations()).anyMatch(Valid.class::isInstance)) {
            throw new BadRequestException("A JSON body is required.");
        }
        return body;
    }

    private byte[] read(InputStream in, int limit) throws IOException {
        var bytes = in.readNBytes(limit + 1);
        if (bytes.length <= limit) {
            return bytes;
        }
        CountedBody.throwAway(in, limits.patience());
        throw CountedBody.tooLong(limit);
    }

    private void refuseKnownLength(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var limit = limitOf(exchange);
        if (length == null || Long.parseLong(length) <= limit) {
            exchange.next();
            return;
        }
        if (Long.parseLong(length) > limits.patience()) {
            exchange.response().endHandler(_ -> exchange.request().connection().close());
        }
        exchange.request().resume();
        exchange.response().setStatusCode(413).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isBrowser(exchange)) {
            exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
            exchange.end(new TooLarge(words(limit)).render());
        } else {
            exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
            exchange.end(document(limit));
        }
    }

    private static boolean isBrowser(RoutingContext exchange) {
        var accepted = exchange.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    private void leaveChunksToUs(RoutingContext exchange) {
        exchange.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        exchange.next();
    }

    private int limitOf(RoutingContext exchange) {
        return limits.of(exchange.request().path());
    }

    private String document(int limit) {
        try {
            return json.writeValueAsString(HttpProblems.of(413, detail(limit)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String detail(int limit) {
        return "The body is longer than " + limit + " bytes.";
    }

    private static String words(int limit) {
        return limit % MEGABYTE == 0 ? limit / MEGABYTE + " MB" : limit + " bytes";
    }

    /// For people: what to do about it.
    record TooLarge(String limit) implements TemplateInstance {}
}
