package org.convoke.nomination.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.ConfirmGovernmentApproval;
import org.convoke.nomination.EndorseNomination;
import org.convoke.nomination.Endorsing;
import org.convoke.nomination.RecallNomination;
import org.convoke.nomination.Seen;
import org.convoke.nomination.criteria.ConfirmCriteria;
import org.convoke.nomination.criteria.Criterion;
import org.convoke.nomination.web.DossierAccess;
import org.convoke.nomination.web.Viewer;
import org.convoke.nomination.web.screen.Fields;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// What an officer of the NPO does about a nomination, as the buttons of its page send it.
@Path("/nominations/{id}")
@Produces(MediaType.TEXT_HTML)
public class ActPages {
    private final NominationScreen screen;
    private final EndorseNomination endorse;
    private final RecallNomination recall;
    private final ConfirmGovernmentApproval approval;
    private final ConfirmCriteria confirm;
    private final DossierAccess access;
    private final Viewer viewer;

    ActPages(
            NominationScreen screen,
            EndorseNomination endorse,
            RecallNomination recall,
            ConfirmGovernmentApproval approval,
            ConfirmCriteria confirm,
            DossierAccess access,
            Viewer viewer) {
        this.screen = screen;
        this.endorse = endorse;
        this.recall = recall;
        this.approval = approval;
        this.confirm = confirm;
        this.access = access;
        this.viewer = viewer;
    }

    /// The officer endorses in person (R047), and confirms what the form falls short of (R042).
    @POST
    @Path("/endorsement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> endorse(UUID id, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        var fields = new Fields(typed);
        return screen.act(id, typed, "Endorsed and submitted.", () -> {
            var officer = new Endorsing(Optional.empty(), fields.choices("criteria", Criterion.class));
            endorse.endorse(new Seen(id, fields.etag()), viewer.speaker(), officer);
        });
    }

    @POST
    @Path("/recall")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> recall(UUID id, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        var fields = new Fields(typed);
        return screen.act(
                id,
                typed,
                "The nomination is recalled.",
                () -> recall.recall(new Seen(id, fields.etag()), viewer.speaker(), fields.text("reason")));
    }

    @POST
    @Path("/government-approval")
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> approve(UUID id) {
        return screen.act(
                id,
                Typed.nothing(),
                "The government approval is confirmed.",
                () -> approval.confirm(id, viewer.speaker()));
    }

    @POST
    @Path("/confirmations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> confirm(UUID id, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        return screen.act(
                id,
                typed,
                "What you confirmed is on record.",
                () -> confirm.confirm(id, new Fields(typed).choices("criteria", Criterion.class), access.by()));
    }
}
