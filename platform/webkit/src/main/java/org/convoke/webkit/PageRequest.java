package org.convoke.webkit;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which page of a list somebody asks for; null is what they left open.
public record PageRequest(
        @QueryParam("after") @Parameter(description = "`next` of the page before; without it the list starts")
        String after,

        @QueryParam("limit") @Parameter(description = "How many items at most, from 1 to what the service allows")
        Integer limit) {}
