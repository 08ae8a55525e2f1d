package org.convoke.webkit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What HTTP knows about reading, once for all services: a page names the next one in a `Link` header (RFC 8288), and
/// a record that the caller has in this version is not sent again (RFC 9110).
public class ReadingHeaders {

    /// Relative, so that it holds behind a front door.
    @ServerResponseFilter
    public void nextPage(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next().isPresent()) {
            var next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", page.next().get())
                    .build();
            response.getHeaders().add("Link", "<?%s>; rel=\"next\"".formatted(next.getRawQuery()));
        }
    }

    @ServerResponseFilter
    public void notModified(ContainerRequestContext request, ContainerResponseContext response) {
        var tag = response.getHeaderString("ETag");
        if (tag != null
                && response.getStatus() == 200
                && request.getMethod().equals(HttpMethod.GET)
                && EntityTag.isKnown(request.getHeaderString("If-None-Match"), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
