package org.convoke.certificate.web.verify;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.convoke.webkit.Refusal;

/// Tells whoever asks too often to wait: people on a page, programs in a problem document.
@Provider
@RateLimited
public class RateLimit implements ContainerRequestFilter {

    private final Allowance allowance;
    private final RoutingContext exchange;

    RateLimit(Allowance allowance, RoutingContext exchange) {
        this.allowance = allowance;
        this.exchange = exchange;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        allowance.spend(Origin.of(address())).map(AskedTooOften::new).ifPresent(refused -> {
            if (!context.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
                throw Refusal.because(refused);
            }
            context.abortWith(page(refused));
        });
    }

    /// Behind the front door this is whom the door has seen, see `quarkus.http.proxy`.
    private String address() {
        var remote = exchange.request().remoteAddress();
        return Optional.ofNullable(remote.hostAddress()).orElse(remote.host());
    }

    private static Response page(AskedTooOften refused) {
        return Response.status(refused.kind().status())
                .entity(new TooOften(refused.seconds()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    record TooOften(long seconds) implements TemplateInstance {}
}
