package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.Programme;
import org.convoke.selection.AnnounceRound;
import org.convoke.selection.ConfirmDecisions;
import org.convoke.selection.DecideRound;
import org.convoke.selection.group.WeighDecisions;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// The acts of people on a round: one decides, where the policy asks for it another agrees, and everybody is told.
@Path("/api/rounds/{code}")
public class DecisionResource {

    /// @param lateReason needed after the last day for the announcement
    /// @param programme needed where the policy tells it together with the names
    public record Announcement(
            Optional<@Pattern(regexp = ".*\\S.*") @Size(max = 500) String> lateReason,
            Optional<@Valid Attached> programme) {

        org.convoke.selection.Announcement said() {
            return new org.convoke.selection.Announcement(lateReason, programme.map(Attached::programme));
        }
    }

    /// @param link where the detailed programme can be read
    /// @param speakers as they are to be announced
    @Schema(name = "Programme")
    public record Attached(
            @NotNull @Pattern(regexp = "https?://\\S+") @Size(max = 1000)
            String link,

            @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 300) String> speakers) {

        Programme programme() {
            return new Programme(link, speakers);
        }
    }

    private final WeighDecisions weighDecisions;
    private final DecideRound decideRound;
    private final ConfirmDecisions confirmDecisions;
    private final AnnounceRound announceRound;
    private final Bureau bureau;

    DecisionResource(
            WeighDecisions weighDecisions,
            DecideRound decideRound,
            ConfirmDecisions confirmDecisions,
            AnnounceRound announceRound,
            Bureau bureau) {
        this.weighDecisions = weighDecisions;
        this.decideRound = decideRound;
        this.confirmDecisions = confirmDecisions;
        this.announceRound = announceRound;
        this.bureau = bureau;
    }

    @PUT
    @Path("decisions")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Replace the silent decisions of a round")
    public RestResponse<RoundView> decide(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DecisionDraft draft) {
        decideRound.decide(code, ifMatch, draft.decisions(), draft.grounds(), bureau.officer());
        return bureau.round(code);
    }

    @POST
    @Path("decisions/preview")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "What decisions would do to every objective; nothing is saved")
    public RestResponse<WeighingView> preview(@PathParam("code") String code, @NotNull @Valid DecisionDraft draft) {
        var weighing = weighDecisions.weigh(code, draft.decisions(), draft.grounds());
        return bureau.answer(code, WeighingView.of(weighing));
    }

    @POST
    @Path("decisions/confirmation")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "A second officer agrees with the decisions")
    public RestResponse<RoundView> confirm(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        confirmDecisions.confirm(code, ifMatch, bureau.officer());
        return bureau.round(code);
    }

    @POST
    @Path("announcement")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Tell everybody how the round was decided")
    public RestResponse<RoundView> announce(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Announcement announcement) {
        announceRound.announce(code, ifMatch, announcement.said(), bureau.officer());
        return bureau.round(code);
    }
}
