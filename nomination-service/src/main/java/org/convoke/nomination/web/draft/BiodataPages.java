package org.convoke.nomination.web.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.dossier.BiodataForms;
import org.convoke.nomination.dossier.FillBiodata;
import org.convoke.nomination.dossier.Forms;
import org.convoke.nomination.web.DossierAccess;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// The long form about a nominee, as its schema has it (R053).
@Path("/nominations/{id}/biodata")
@Produces(MediaType.TEXT_HTML)
public class BiodataPages {
    private static final String VERSION = "1";
    private static final String PASSPORT = "passport";

    private final DossierAccess access;
    private final Forms forms;
    private final BiodataForms biodata;
    private final FillBiodata fill;
    private final Told told;

    BiodataPages(DossierAccess access, Forms forms, BiodataForms biodata, FillBiodata fill, Told told) {
        this.access = access;
        this.forms = forms;
        this.biodata = biodata;
        this.fill = fill;
        this.told = told;
    }

    /// @param nomination address of its page
    /// @param etag of what was filled in before; empty the first time
    record Sheet(
            String code,
            String name,
            List<Station> way,
            String nomination,
            String etag,
            List<SchemaForm.Part> parts,
            Optional<String> refusal)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.NPO_OFFICER)
    public String page(UUID id) {
        var nomination = access.nomination(id);
        var known = biodata.findByIdOptional(id);
        JsonNode content = known.map(biodata::content).orElseGet(() -> BiodataDraft.of(nomination));
        var etag = known.map(form -> EntityTag.of(form.version())).orElse("");
        return page(nomination, etag, new SchemaForm(schema(nomination), content, Map.of()), Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> fill(UUID id, MultivaluedMap<String, String> fields) {
        var nomination = access.nomination(id);
        var typed = new Typed(fields);
        var etag = typed.text("etag");
        var content = new SchemaReader(typed).read(schema(nomination));
        try {
            fill.fill(id, etag.orElse(null), VERSION, content, access.by());
            return told.then(Station.after(id, Station.BIODATA), "The biodata is saved.");
        } catch (Refusal refusal) {
            var form = new SchemaForm(schema(nomination), content, SchemaErrors.of(refusal));
            var why = Optional.of(refusal.reason().detail());
            return Shown.again(page(nomination, etag.orElse(""), form, why), refusal);
        }
    }

    /// Passports are asked for once the person is selected.
    private JsonNode schema(Nomination nomination) {
        var schema = forms.schema("biodata", VERSION);
        if (nomination.status() != NominationStatus.SELECTED) {
            ((ObjectNode) schema.get("properties")).remove(PASSPORT);
        }
        return schema;
    }

    private static String page(Nomination nomination, String etag, SchemaForm form, Optional<String> refusal) {
        return new Sheet(
                        nomination.project(),
                        Names.of(nomination),
                        Station.of(nomination.id(), Station.BIODATA),
                        Station.address(nomination.id()),
                        etag,
                        form.parts(),
                        refusal)
                .render();
    }
}
