package org.convoke.webkit.screen;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/// Keeps what only people read out of the OpenAPI documents, which promise stability to programs.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PagesAreNoApi implements OASFilter {
    /// What forms are read into.
    private static final String FORM = "MultivaluedMapStringString";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paths = document.getPaths();
        for (var address : List.copyOf(paths.getPathItems().keySet())) {
            var item = paths.getPathItem(address);
            if (!address.contains("/api/")) {
                Map.copyOf(item.getOperations()).forEach((method, operation) -> {
                    if (isPage(operation)) item.setOperation(method, null);
                });
            }
            if (item.getOperations().isEmpty()) paths.removePathItem(address);
        }
        document.getComponents().removeSchema(FORM);
    }

    private static boolean isPage(Operation operation) {
        var responses = operation.getResponses();
        return responses != null
                && responses.getAPIResponses().values().stream()
                        .filter(response -> response.getContent() != null)
                        .map(response -> response.getContent().getMediaTypes().keySet())
                        .anyMatch(types -> types.equals(Set.of(MediaType.TEXT_HTML)));
    }
}
