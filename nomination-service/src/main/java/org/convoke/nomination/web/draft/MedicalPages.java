package org.convoke.nomination.web.draft;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.dossier.Forms;
import org.convoke.nomination.medical.DeclareHealth;
import org.convoke.nomination.medical.MedicalDeclarations;
import org.convoke.nomination.web.DossierAccess;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// The medical and insurance declaration, handed in and never shown again: the form always begins empty (R039, R058).
@Path("/nominations/{id}/medical")
@Produces(MediaType.TEXT_HTML)
public class MedicalPages {
    private static final String VERSION = "1";

    private final DossierAccess access;
    private final Forms forms;
    private final MedicalDeclarations declarations;
    private final DeclareHealth declare;
    private final Told told;

    MedicalPages(
            DossierAccess access, Forms forms, MedicalDeclarations declarations, DeclareHealth declare, Told told) {
        this.access = access;
        this.forms = forms;
        this.declarations = declarations;
        this.declare = declare;
        this.told = told;
    }

    /// @param nomination address of its page
    /// @param etag of what was declared before; empty the first time
    record Declaring(
            String code,
            String name,
            String nomination,
            String etag,
            List<SchemaForm.Part> parts,
            Optional<String> refusal)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.NPO_OFFICER)
    public String page(UUID id) {
        var nomination = access.nomination(id);
        var known = declarations.findByIdOptional(id);
        var etag = known.map(before -> EntityTag.of(before.version())).orElse("");
        var empty = JsonNodeFactory.instance.objectNode();
        var form = new SchemaForm(forms.schema("medical", VERSION), empty, Map.of());
        return page(nomination, etag, form, Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> declare(UUID id, MultivaluedMap<String, String> fields) {
        var nomination = access.nomination(id);
        var typed = new Typed(fields);
        var etag = typed.text("etag");
        var schema = forms.schema("medical", VERSION);
        var content = new SchemaReader(typed).read(schema);
        try {
            declare.declare(id, etag.orElse(null), VERSION, content, access.by());
            return told.then(Station.address(id) + "#papers", "The declaration is sealed for the medical checker.");
        } catch (Refusal refusal) {
            var form = new SchemaForm(schema, content, SchemaErrors.of(refusal));
            var why = Optional.of(refusal.reason().detail());
            return Shown.again(page(nomination, etag.orElse(""), form, why), refusal);
        }
    }

    private static String page(Nomination nomination, String etag, SchemaForm form, Optional<String> refusal) {
        return new Declaring(
                        nomination.project(),
                        Names.of(nomination),
                        Station.address(nomination.id()),
                        etag,
                        form.parts(),
                        refusal)
                .render();
    }
}
