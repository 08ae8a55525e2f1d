package org.convoke.eventing.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.convoke.eventing.ParkedEvents;
import org.convoke.eventing.ParkedEvents.Acted;
import org.convoke.eventing.ParkedEvents.ParkedEvent;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.PlaceInTime;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// An operator's view of the events that could not be published or processed.
@Path("/api/parked")
public class ParkingResource {

    /// @param reason kept with the operator's name
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /// @param data what the event says
    public record Content(
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {}

    sealed interface ParkingRefused extends Refused {
        record NotParked(UUID event) implements ParkingRefused {
            @Override
            public Kind kind() {
                return Kind.NOT_FOUND;
            }

            @Override
            public String detail() {
                return "Event %s is not parked here, or no longer.".formatted(event);
            }
        }

        record NotDiscardable(UUID event) implements ParkingRefused {
            @Override
            public Kind kind() {
                return Kind.CONFLICT;
            }

            @Override
            public String detail() {
                return "Event %s was not parked on its way in; what goes out can be retried, not discarded."
                        .formatted(event);
            }
        }

        @Override
        default String rule() {
            return "event-parking";
        }
    }

    private final ParkedEvents parked;
    private final Pages pages;
    private final Caller caller;

    ParkingResource(ParkedEvents parked, Pages pages, Caller caller) {
        this.parked = parked;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "Events that wait for an operator, the longest parked first")
    public Page<ParkedEvent> list(@BeanParam PageRequest asked) {
        return pages.read(asked, PlaceInTime::parse, ParkingResource::place, parked::list);
    }

    @GET
    @Path("/acts")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "What operators did about parked events, the newest first")
    public Page<Acted> acts(@BeanParam PageRequest asked) {
        return pages.read(asked, Long::valueOf, act -> Long.toString(act.number()), parked::acts);
    }

    @GET
    @Path("/{event}/content")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "What a parked event says; it may hold personal data")
    public Content content(@PathParam("event") UUID event) {
        return parked.payload(event)
                .map(Content::new)
                .orElseThrow(() -> Refusal.because(new ParkingRefused.NotParked(event)));
    }

    @POST
    @Path("/{event}/retry")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Offers a parked event again")
    public RestResponse<Void> retry(@PathParam("event") UUID event, @NotNull @Valid Reason reason) {
        if (!parked.retry(event, caller.name(), reason.reason())) {
            throw Refusal.because(new ParkingRefused.NotParked(event));
        }
        return RestResponse.noContent();
    }

    @POST
    @Path("/{event}/discard")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Goes on with the project's next event as if this one had been processed")
    public RestResponse<Void> discard(@PathParam("event") UUID event, @NotNull @Valid Reason reason) {
        if (!parked.discard(event, caller.name(), reason.reason())) {
            throw Refusal.because(
                    parked.payload(event).isPresent()
                            ? new ParkingRefused.NotDiscardable(event)
                            : new ParkingRefused.NotParked(event));
        }
        return RestResponse.noContent();
    }

    private static String place(ParkedEvent parked) {
        return new PlaceInTime(parked.parkedAt(), parked.event()).text();
    }
}
