package org.convoke.webkit.screen;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.convoke.webkit.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// A person reads a page where a program reads a problem document: what is the matter, and what can be done now.
public class ProblemPages {

    record ProblemPage(Problem problem, Optional<String> back) implements TemplateInstance {}

    @ServerResponseFilter(priority = 100)
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && isRead(request)) {
            var page = new ProblemPage(problem, back(request)).render();
            response.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    /// Browsers name HTML among what they accept; programs that take anything do not.
    private static boolean isRead(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().equals("html"));
    }

    private static Optional<String> back(ContainerRequestContext request) {
        var origin = request.getUriInfo().getBaseUri();
        return Optional.ofNullable(request.getHeaderString("Referer"))
                .filter(page -> page.startsWith(origin.getScheme() + "://" + origin.getAuthority() + "/"));
    }
}
