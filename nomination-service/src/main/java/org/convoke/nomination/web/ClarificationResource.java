package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.Clarification;
import org.convoke.nomination.Form;
import org.convoke.nomination.NominationHistory;
import org.convoke.nomination.NominationVersion;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.RecallNomination;
import org.convoke.nomination.ReturnNomination;
import org.convoke.nomination.Seen;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// The way back: the Secretariat returns a nomination for clarification, the NPO recalls it; and what became of it so
/// far.
@Path("/api")
public class ClarificationResource {

    /// @param text what the NPO is asked; only the NPO and the Secretariat read it
    /// @param answerBy the last day, in the project's zone, on which the answer leaves the nomination in time
    public record Question(@NotBlank @Size(max = 2000) String text, Optional<LocalDate> answerBy) {}

    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    /// @param remark the question of a return, the reason of a recall, the criteria an endorsement was given in spite
    /// of
    /// @param changed fields of the form, named as in the request
    @Schema(name = "NominationVersion")
    public record Version(
            int number,
            NominationVersion.Act act,
            Instant at,
            String by,
            Optional<String> remark,
            Set<String> changed,
            Form form) {

        static Version of(NominationVersion version) {
            return new Version(
                    version.number(),
                    version.act(),
                    version.at(),
                    version.by(),
                    version.remark(),
                    version.changed(),
                    version.form());
        }
    }

    private final Nominations nominations;
    private final NominationHistory history;
    private final ReturnNomination sendBack;
    private final RecallNomination recall;
    private final Views views;
    private final Viewer viewer;
    private final Caller caller;

    ClarificationResource(
            Nominations nominations,
            NominationHistory history,
            ReturnNomination sendBack,
            RecallNomination recall,
            Views views,
            Viewer viewer,
            Caller caller) {
        this.nominations = nominations;
        this.history = history;
        this.sendBack = sendBack;
        this.recall = recall;
        this.views = views;
        this.viewer = viewer;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/nominations/{id}/return")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<NominationView> sendBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Question body) {
        var asked = new Clarification(body.text(), body.answerBy().orElse(null));
        return views.ok(sendBack.sendBack(new Seen(id, ifMatch), caller.name(), asked));
    }

    @POST
    @Idempotent
    @Path("/nominations/{id}/recall")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<NominationView> recall(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Reason body) {
        return views.ok(recall.recall(new Seen(id, ifMatch), viewer.speaker(), body.reason()));
    }

    @GET
    @Path("/nominations/{id}/versions")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<Version> versions(UUID id) {
        var nomination = nominations.get(id, viewer.country());
        return history.of(nomination.id()).stream().map(Version::of).toList();
    }
}
