package org.convoke.nomination.web.draft;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.DraftNomination;
import org.convoke.nomination.Form;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.profile.CandidateProfile;
import org.convoke.nomination.profile.Profiles;
import org.convoke.nomination.web.Viewer;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// Where a nomination begins: with somebody whom the NPO knows, or with an empty form.
@Path("/projects/{code}/nominations/new")
@Produces(MediaType.TEXT_HTML)
public class DraftPages {
    /// As many as one reads through; others are found by name.
    private static final int KNOWN = 10;

    private final ProjectNotifications projects;
    private final Profiles profiles;
    private final DraftNomination draft;
    private final FormParts parts;
    private final Viewer viewer;
    private final Told told;

    DraftPages(
            ProjectNotifications projects,
            Profiles profiles,
            DraftNomination draft,
            FormParts parts,
            Viewer viewer,
            Told told) {
        this.projects = projects;
        this.profiles = profiles;
        this.draft = draft;
        this.parts = parts;
        this.viewer = viewer;
        this.told = told;
    }

    public record Known(UUID id, String name, String organisation) {
        static Known of(CandidateProfile profile) {
            return new Known(profile.id(), profile.name(), profile.candidate().organisation());
        }
    }

    /// @param key of the nomination that is begun, so that a form sent twice begins one
    /// @param q what was looked for among the people whom the NPO knows
    record Beginning(
            String code,
            String title,
            List<Station> way,
            String key,
            String q,
            List<Known> known,
            List<Field> fields,
            Optional<String> refusal)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.NPO_OFFICER)
    public String page(String code, @QueryParam("q") @DefaultValue("") @Size(max = 100) String q) {
        var fields = parts.fields(Leaf.PERSON, FormParts.empty());
        return page(code, UUID.randomUUID().toString(), q, fields, Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> begin(String code, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var read = parts.read(Leaf.PERSON, typed, FormParts.empty());
        if (!read.errors().isEmpty()) {
            return Shown.again(again(code, typed, read.errors(), Optional.empty()));
        }
        try {
            var form =
                    typed.text("profile").map(DraftPages::id).map(FormParts::of).orElse(read.form());
            return begun(code, id(typed.text("key").orElse("")), form);
        } catch (Refusal refusal) {
            var why = Optional.of(refusal.reason().detail());
            return Shown.again(again(code, typed, Map.of(), why), refusal);
        }
    }

    private RestResponse<String> begun(String code, UUID key, Form form) {
        var nomination = draft.draft(key, code, viewer.speaker(), form);
        return told.then(
                Station.after(nomination.id(), Leaf.PERSON.path()),
                "The draft is saved. It can be left and gone on with at any time.");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new BadRequestException("key, profile: no id.");
        }
    }

    private String again(String code, Typed typed, Map<String, String> errors, Optional<String> refusal) {
        var key = typed.text("key").orElse("");
        return page(code, key, "", parts.fields(Leaf.PERSON, typed, errors), refusal);
    }

    private String page(String code, String key, String q, List<Field> fields, Optional<String> refusal) {
        var title = projects.get(code, false).notice().title();
        var known = profiles.search(viewer.speaker().country(), q, Optional.empty(), KNOWN).stream()
                .map(Known::of)
                .toList();
        return new Beginning(code, title, Station.ofNew(), key, q, known, fields, refusal).render();
    }
}
