package org.convoke.webkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Bodies have a size limit, `quarkus.http.limits.max-body-size`, and one that must be valid must be there.
///
/// Quarkus alone cuts the connection of a body that is too long, and the sender sees a broken pipe. Here the sender
/// is told: a body with a length is refused before it is read, a chunked one once the limit is passed. What is still
/// on its way is thrown away, up to [#PATIENCE] times the limit.
@Provider
@ApplicationScoped
public class BodyLimit implements ReaderInterceptor {
    private static final int PATIENCE = 64;
    private static final int BEFORE_QUARKUS = 100;
    private static final int AFTER_QUARKUS = 1;

    private final ObjectMapper json;
    private final int limit;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = Math.toIntExact(limit.asLongValue());
    }

    void install(@Observes Filters filters) {
        filters.register(this::refuseKnownLength, BEFORE_QUARKUS);
        filters.register(this::leaveChunksToUs, AFTER_QUARKUS);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new ByteArrayInputStream(read(context.getInputStream())));
        var body = context.proceed();
        if (body == null && Arrays.stream(context.getAnnotations()).anyMatch(Valid.class::isInstance)) {
            throw new BadRequestException("A JSON body is required.");
        }
        return body;
    }

    private byte[] read(InputStream in) throws IOException {
        var bytes = in.readNBytes(limit + 1);
        if (bytes.length <= limit) {
            return bytes;
        }
        var rest = (long) limit * PATIENCE;
        for (var chunk = new byte[8192]; rest > 0; ) {
            var read = in.read(chunk);
            rest = read < 0 ? 0 : rest - read;
        }
        throw new ClientErrorException(detail(), 413);
    }

    private void refuseKnownLength(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit) {
            exchange.next();
            return;
        }
        if (Long.parseLong(length) > (long) limit * PATIENCE) {
            exchange.response().endHandler(_ -> exchange.request().connection().close());
        }
        exchange.request().resume();
        exchange.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        exchange.end(document());
    }

    private void leaveChunksToUs(RoutingContext exchange) {
        exchange.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        exchange.next();
    }

    private String document() {
        try {
            return json.writeValueAsString(HttpProblems.of(413, detail()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String detail() {
        return "The body is longer than " + limit + " bytes.";
    }
}
