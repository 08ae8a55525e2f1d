package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.Attestation;
import org.convoke.nomination.Candidate;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.profile.CandidateProfile;
import org.convoke.nomination.profile.KeepProfile;
import org.convoke.nomination.profile.Participations;
import org.convoke.nomination.profile.Participations.Participation;
import org.convoke.nomination.profile.Profiles;
import org.convoke.nomination.profile.Profiles.Place;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// People whom an NPO nominates again and again; each NPO sees its own.
@Path("/api/candidates")
public class CandidateResource {

    @Schema(name = "CandidateProfile")
    public record View(UUID id, Candidate candidate, Instant updatedAt, String updatedBy, List<Earlier> earlier) {}

    /// @param certificate absent before anything is known; without a number when attendance was not full
    @Schema(name = "Participation")
    public record Earlier(
            UUID nomination,
            String project,
            String title,
            LocalDate startsOn,
            NominationStatus outcome,
            Optional<Attestation.Result> certificate,
            Optional<String> certificateNumber) {

        static Earlier of(Participation participation) {
            return new Earlier(
                    participation.nomination(),
                    participation.project(),
                    participation.title(),
                    participation.startsOn(),
                    participation.outcome(),
                    participation.certificate().map(Attestation::result),
                    participation.certificate().flatMap(Attestation::number));
        }
    }

    public record Row(UUID id, String name, String email, String organisation, Instant updatedAt) {

        static Row of(CandidateProfile profile) {
            var candidate = profile.candidate();
            return new Row(
                    profile.id(), candidate.name(), candidate.email(), candidate.organisation(), profile.updatedAt());
        }
    }

    private final Profiles profiles;
    private final KeepProfile keep;
    private final Participations participations;
    private final Pages pages;
    private final Viewer viewer;

    CandidateResource(Profiles profiles, KeepProfile keep, Participations participations, Pages pages, Viewer viewer) {
        this.profiles = profiles;
        this.keep = keep;
        this.participations = participations;
        this.pages = pages;
        this.viewer = viewer;
    }

    /// By name.
    ///
    /// @param q part of the name or the mail address
    @GET
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public Page<Row> search(
            @QueryParam("q") @DefaultValue("") @Size(max = 100) String q, @BeanParam PageRequest asked) {
        var country = viewer.speaker().country();
        return pages.read(
                        asked,
                        Place::parse,
                        row -> new Place(row.name(), row.id()).text(),
                        (place, most) -> profiles.search(country, q, place, most))
                .map(Row::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> get(UUID id) {
        return answer(ResponseBuilder.ok(), profiles.get(id, viewer.speaker().country()));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> add(@NotNull @Valid Biodata body) {
        var profile = keep.keep(viewer.speaker(), new KeepProfile.Change(Optional.empty(), null, body.candidate()));
        return answer(ResponseBuilder.created(URI.create("api/candidates/" + profile.id())), profile);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> change(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Biodata body) {
        var change = new KeepProfile.Change(Optional.of(id), ifMatch, body.candidate());
        return answer(ResponseBuilder.ok(), keep.keep(viewer.speaker(), change));
    }

    private RestResponse<View> answer(ResponseBuilder<View> response, CandidateProfile profile) {
        var earlier = participations.of(profile).stream().map(Earlier::of).toList();
        var view = new View(profile.id(), profile.candidate(), profile.updatedAt(), profile.updatedBy(), earlier);
        return response.header("ETag", EntityTag.of(profile.version()))
                .entity(view)
                .build();
    }
}
