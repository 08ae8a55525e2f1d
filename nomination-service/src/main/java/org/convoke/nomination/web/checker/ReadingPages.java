package org.convoke.nomination.web.checker;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.medical.MedicalDeclarations;
import org.convoke.nomination.medical.ReadMedical;
import org.convoke.nomination.medical.Reader;
import org.convoke.nomination.web.DossierAccess;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A medical declaration for the medical checker alone (R039). Whether somebody is fit follows from the form and the
/// physician's word; the checker reads, each time with a reason that is kept.
@Path("/nominations/{id}/medical/reading")
@Produces(MediaType.TEXT_HTML)
public class ReadingPages {

    private final MedicalDeclarations declarations;
    private final ReadMedical read;
    private final DossierAccess access;
    private final Caller caller;

    ReadingPages(MedicalDeclarations declarations, ReadMedical read, DossierAccess access, Caller caller) {
        this.declarations = declarations;
        this.read = read;
        this.access = access;
        this.caller = caller;
    }

    /// @param answers empty before they are asked for
    record Reading(
            UUID id,
            String code,
            String name,
            String country,
            String state,
            List<Answer> answers,
            String reason,
            Optional<String> refusal)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.MEDICAL_CHECKER)
    public String page(UUID id) {
        return reading(access.nomination(id), List.of(), "", Optional.empty());
    }

    /// Shown once, as the answer to the form that gives the reason.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.MEDICAL_CHECKER)
    public RestResponse<String> read(UUID id, @FormParam("reason") String reason) {
        var nomination = access.nomination(id);
        try {
            var content = read.declaration(id, new Reader(caller.id(), caller.name(), reason));
            return ResponseBuilder.ok(reading(nomination, Answer.of(content), reason, Optional.empty()))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (Refusal refusal) {
            var why = Optional.of("reason: " + refusal.reason().detail());
            return Shown.again(reading(nomination, List.of(), reason == null ? "" : reason, why));
        }
    }

    private String reading(Nomination nomination, List<Answer> answers, String reason, Optional<String> refusal) {
        return new Reading(
                        nomination.id(),
                        nomination.project(),
                        Names.of(nomination),
                        Wording.country(nomination.country()),
                        Words.of(declarations.status(nomination.id())),
                        answers,
                        reason,
                        refusal)
                .render();
    }
}
