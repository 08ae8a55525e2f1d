package org.convoke.nomination.web.draft;

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
import org.convoke.nomination.EditNomination;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.Seen;
import org.convoke.nomination.web.Viewer;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// One leaf of a nomination's form, as long as the NPO can write at it.
@Path("/nominations/{id}/{leaf:person|position|contact|standing}")
@Produces(MediaType.TEXT_HTML)
public class LeafPages {
    private final Nominations nominations;
    private final EditNomination edit;
    private final FormParts parts;
    private final Viewer viewer;
    private final Told told;

    LeafPages(Nominations nominations, EditNomination edit, FormParts parts, Viewer viewer, Told told) {
        this.nominations = nominations;
        this.edit = edit;
        this.parts = parts;
        this.viewer = viewer;
        this.told = told;
    }

    /// @param etag of the nomination as it was read
    record Filling(
            String code,
            String name,
            Leaf leaf,
            List<Station> way,
            String address,
            String etag,
            List<Field> fields,
            Optional<String> refusal)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.NPO_OFFICER)
    public String page(UUID id, String leaf) {
        var nomination = own(id);
        var filled = Leaf.of(leaf);
        var etag = EntityTag.of(nomination.version());
        return page(nomination, filled, etag, parts.fields(filled, nomination.form()), Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> save(UUID id, String leaf, MultivaluedMap<String, String> fields) {
        var nomination = own(id);
        var filled = Leaf.of(leaf);
        var typed = new Typed(fields);
        var read = parts.read(filled, typed, nomination.form());
        if (!read.errors().isEmpty()) {
            return Shown.again(again(nomination, filled, typed, read.errors(), Optional.empty()));
        }
        try {
            var seen = new Seen(id, typed.text("etag").orElse(null));
            edit.edit(seen, viewer.speaker(), read.form());
            return told.then(Station.after(id, leaf), filled.title() + ": saved.");
        } catch (Refusal refusal) {
            var why = Optional.of(refusal.reason().detail());
            return Shown.again(again(nomination, filled, typed, Map.of(), why), refusal);
        }
    }

    private Nomination own(UUID id) {
        return nominations.get(id, Optional.of(viewer.speaker().country()));
    }

    private String again(
            Nomination nomination, Leaf leaf, Typed typed, Map<String, String> errors, Optional<String> refusal) {
        var etag = typed.text("etag").orElse("");
        return page(nomination, leaf, etag, parts.fields(leaf, typed, errors), refusal);
    }

    private static String page(
            Nomination nomination, Leaf leaf, String etag, List<Field> fields, Optional<String> refusal) {
        return new Filling(
                        nomination.project(),
                        Names.of(nomination),
                        leaf,
                        Station.of(nomination.id(), leaf.path()),
                        Station.address(nomination.id()) + "/" + leaf.path(),
                        etag,
                        fields,
                        refusal)
                .render();
    }
}
