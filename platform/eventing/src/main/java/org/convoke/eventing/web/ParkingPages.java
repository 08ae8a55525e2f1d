package org.convoke.eventing.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.convoke.eventing.ParkedEvents.Acted;
import org.convoke.eventing.ParkedEvents.ParkedEvent;
import org.convoke.eventing.web.ParkingResource.Reason;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.ShownAgain;
import org.convoke.webkit.screen.Told;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/// Events of this service that could not be published or processed, and what operators did about them.
@Path("/parked")
@Produces(MediaType.TEXT_HTML)
public class ParkingPages {

    private final ParkingResource parking;
    private final Caller caller;
    private final Told told;
    private final String address;

    ParkingPages(
            ParkingResource parking,
            Caller caller,
            Told told,
            @ConfigProperty(name = "quarkus.http.root-path") String root) {
        this.parking = parking;
        this.caller = caller;
        this.told = told;
        address = root + "/parked";
    }

    /// @param operator whether the reader may act
    record Parked(
            String address, Page<ParkedEvent> events, Page<Acted> acts, boolean operator, Optional<String> problem)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    public String parked(@BeanParam PageRequest asked) {
        return shown(asked, Optional.empty()).render();
    }

    @POST
    @Path("{event}")
    @RolesAllowed(Roles.OPERATOR)
    public RestResponse<String> act(UUID event, @FormParam("act") String act, @FormParam("reason") String reason) {
        if (reason.isBlank()) {
            var problem = Optional.of("Give a reason: it is kept with your name.");
            return ShownAgain.with(shown(new PageRequest(null, null), problem));
        }
        if (act.equals("discard")) {
            parking.discard(event, new Reason(reason.strip()));
            return told.then(address, "Discarded. The project goes on with its next event.");
        }
        parking.retry(event, new Reason(reason.strip()));
        return told.then(address, "Offered again.");
    }

    private Parked shown(PageRequest asked, Optional<String> problem) {
        var first = new PageRequest(null, null);
        return new Parked(address, parking.list(asked), parking.acts(first), caller.is(Roles.OPERATOR), problem);
    }
}
