package org.convoke.webkit.screen;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What browsers must hold to on every page: nothing from other origins, nothing written into the page runs or styles,
/// nobody frames it.
public class PageHeaders {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @ServerResponseFilter
    public void protect(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            var headers = response.getHeaders();
            headers.putIfAbsent("Content-Security-Policy", List.of(POLICY));
            headers.putIfAbsent("Referrer-Policy", List.of("same-origin"));
            headers.putIfAbsent("Cache-Control", List.of("private, no-store"));
        }
    }
}
