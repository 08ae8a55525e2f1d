package org.convoke.nomination.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.convoke.nomination.dossier.BiodataForm;
import org.convoke.nomination.dossier.BiodataForms;
import org.convoke.nomination.dossier.FillBiodata;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The biodata form of a nominee (R053).
@Path("/api")
public class BiodataResource {

    /// @param version of the form's schema, see `/api/forms/biodata/{version}`
    @Schema(name = "FilledForm")
    public record Filled(@NotBlank String version, @NotNull JsonNode content) {}

    @Schema(name = "BiodataForm")
    public record View(String version, JsonNode content, Instant filledAt) {}

    private final DossierAccess access;
    private final BiodataForms forms;
    private final FillBiodata fill;

    BiodataResource(DossierAccess access, BiodataForms forms, FillBiodata fill) {
        this.access = access;
        this.forms = forms;
        this.fill = fill;
    }

    @PUT
    @Path("/nominations/{id}/biodata")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> put(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Filled body) {
        var nomination = access.nomination(id).id();
        return answer(fill.fill(nomination, ifMatch, body.version(), body.content(), access.by()), body.content());
    }

    @GET
    @Path("/nominations/{id}/biodata")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> get(UUID id) {
        var form = forms.get(access.nomination(id).id());
        return answer(form, forms.content(form));
    }

    private static RestResponse<View> answer(BiodataForm form, JsonNode content) {
        return ResponseBuilder.ok(new View(form.formVersion(), content, form.filledAt()))
                .header("ETag", EntityTag.of(form.version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
