package org.convoke.webkit;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Forms are read past every interceptor, so they are counted as they come in; see [BodyLimit] for other bodies.
public class FormLimit {
    private final BodyLimits limits;

    FormLimit(BodyLimits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter
    public void count(ContainerRequestContext request, RoutingContext exchange) {
        var type = request.getMediaType();
        if (type != null
                && (type.getType().equals("multipart") || type.getSubtype().equals("x-www-form-urlencoded"))) {
            var limit = limits.of(exchange.request().path());
            request.setEntityStream(new CountedBody(request.getEntityStream(), limit, limits.patience()));
        }
    }
}
