package org.convoke.webkit.screen;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// A search form sends all its fields; what was left empty asks for nothing.
public class EmptyFields {

    @ServerRequestFilter(preMatching = true)
    public void drop(ContainerRequestContext request) {
        var asked = request.getUriInfo().getRequestUri();
        var query = asked.getRawQuery();
        if (query != null && (query.endsWith("=") || query.contains("=&"))) {
            request.setRequestUri(without(asked, query));
        }
    }

    private static URI without(URI asked, String query) {
        var kept = Arrays.stream(query.split("&"))
                .filter(field -> !field.endsWith("="))
                .collect(Collectors.joining("&"));
        return UriBuilder.fromUri(asked)
                .replaceQuery(kept.isEmpty() ? null : kept)
                .build();
    }
}
