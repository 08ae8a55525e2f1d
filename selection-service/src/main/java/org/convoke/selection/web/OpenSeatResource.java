package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.convoke.contracts.Pool;
import org.convoke.selection.ReallocateSeat;
import org.convoke.selection.ReallocateSeat.Choice;
import org.convoke.selection.web.SuccessionResource.Promotion;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// Seats that nobody has had, because countries put nobody forward.
@Path("/api/rounds/{code}/open-seats/{pool}/{seat}")
public class OpenSeatResource {

    private final ReallocateSeat reallocateSeat;
    private final Caller caller;

    OpenSeatResource(ReallocateSeat reallocateSeat, Caller caller) {
        this.reallocateSeat = reallocateSeat;
        this.caller = caller;
    }

    @POST
    @Path("succession")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Give a seat that nobody has had to an alternate")
    public RestResponse<Void> reallocate(
            @PathParam("code") String code,
            @PathParam("pool") Pool pool,
            @PathParam("seat") int seat,
            @NotNull @Valid Promotion promotion) {
        var choice = new Choice(promotion.nomination(), promotion.reason(), caller.id());
        reallocateSeat.reallocate(code, pool, seat, choice);
        return RestResponse.noContent();
    }
}
