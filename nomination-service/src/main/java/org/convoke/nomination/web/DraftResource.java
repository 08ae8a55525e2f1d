package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.DraftNomination;
import org.convoke.nomination.EditNomination;
import org.convoke.nomination.EndorseNomination;
import org.convoke.nomination.Endorsing;
import org.convoke.nomination.Form;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.Seen;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.criteria.Criterion;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The NPO's own desk: drafting, editing and endorsing nominations, each act for itself.
@Path("/api")
public class DraftResource {

    /// @param endorsedBy e-mail of the endorsing officer; needed from a system, an officer endorses in person
    /// @param confirmedCriteria what the nominee meets although the form falls short of it (R042)
    public record Endorsed(Optional<@Email String> endorsedBy, Optional<Set<@NotNull Criterion>> confirmedCriteria) {

        Endorsing officer() {
            return new Endorsing(endorsedBy, confirmedCriteria.orElse(Set.of()));
        }
    }

    private final Nominations nominations;
    private final ProjectNotifications projects;
    private final DraftNomination draft;
    private final EditNomination edit;
    private final EndorseNomination endorse;
    private final Pages pages;
    private final Views views;
    private final Viewer viewer;

    DraftResource(
            Nominations nominations,
            ProjectNotifications projects,
            DraftNomination draft,
            EditNomination edit,
            EndorseNomination endorse,
            Pages pages,
            Views views,
            Viewer viewer) {
        this.nominations = nominations;
        this.projects = projects;
        this.draft = draft;
        this.edit = edit;
        this.endorse = endorse;
        this.pages = pages;
        this.views = views;
        this.viewer = viewer;
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/nominations/drafts")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<NominationView> draft(String code, @NotNull @Valid Form body) {
        var nomination = draft.draft(UUID.randomUUID(), code, viewer.speaker(), body);
        var location = URI.create("api/nominations/" + nomination.id());
        return views.answer(ResponseBuilder.created(location), nomination);
    }

    @GET
    @Path("/projects/{code}/nominations/drafts")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public Page<NominationView> drafts(String code, @BeanParam PageRequest asked) {
        projects.get(code, false);
        var country = viewer.speaker().country();
        return pages.read(
                        asked,
                        UUID::fromString,
                        draft -> draft.id().toString(),
                        (place, most) -> nominations.drafts(code, country, place, most))
                .map(views::row);
    }

    @PUT
    @Path("/nominations/{id}")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<NominationView> edit(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Form body) {
        return views.ok(edit.edit(new Seen(id, ifMatch), viewer.speaker(), body));
    }

    @POST
    @Idempotent
    @Path("/nominations/{id}/endorsement")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<NominationView> endorse(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Endorsed body) {
        return views.ok(endorse.endorse(new Seen(id, ifMatch), viewer.speaker(), body.officer()));
    }
}
