package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.convoke.selection.offer.DisqualifyParticipant;
import org.convoke.selection.offer.Speaker;
import org.convoke.selection.offer.TransmitWithdrawal;
import org.convoke.selection.web.RosterResource.Outcome;
import org.convoke.selection.web.RosterResource.Seat;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// What ends a participation after the seat was accepted.
@Path("/api/rounds/{code}/participants/{nomination}")
public class ParticipationResource {

    /// @param reason for the file; it is not passed on
    public record Disqualification(
            @NotBlank @Size(max = 2000) String reason) {}

    private final TransmitWithdrawal transmitWithdrawal;
    private final DisqualifyParticipant disqualifyParticipant;
    private final Audience audience;
    private final Caller caller;

    ParticipationResource(
            TransmitWithdrawal transmitWithdrawal,
            DisqualifyParticipant disqualifyParticipant,
            Audience audience,
            Caller caller) {
        this.transmitWithdrawal = transmitWithdrawal;
        this.disqualifyParticipant = disqualifyParticipant;
        this.audience = audience;
        this.caller = caller;
    }

    @POST
    @Path("withdrawal/transmission")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Idempotent
    @Operation(summary = "Pass on the withdrawal that the participant has reported, to Secretariat and host country")
    public RestResponse<Outcome> transmit(@PathParam("code") String code, @PathParam("nomination") UUID nomination) {
        var outcome = transmitWithdrawal.transmit(code, nomination, officer());
        return RestResponse.ok(
                new Outcome(Seat.of(outcome.withdrawn()), outcome.promoted().map(Seat::of)));
    }

    @POST
    @Path("disqualification")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Take the seat back from somebody who fails to qualify after all")
    public RestResponse<Void> disqualify(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            @NotNull @Valid Disqualification disqualification) {
        disqualifyParticipant.disqualify(code, nomination, disqualification.reason(), officer());
        return RestResponse.noContent();
    }

    private Speaker.Officer officer() {
        return new Speaker.Officer(caller.id(), audience.actingFor());
    }
}
