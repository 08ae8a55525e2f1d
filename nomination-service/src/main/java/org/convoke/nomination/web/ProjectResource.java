package org.convoke.nomination.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Criteria;
import org.convoke.contracts.Office;
import org.convoke.contracts.Profile;
import org.convoke.contracts.Session;
import org.convoke.nomination.call.DraftNotification;
import org.convoke.nomination.call.Modalities;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.Notice.Section;
import org.convoke.nomination.call.Notice.Signatory;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.call.PublishNotification;
import org.convoke.nomination.npo.Npos;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Project notifications: drafted and published by the Secretariat, read by everybody concerned.
@Path("/api")
public class ProjectResource {

    private static final String ISO_COUNTRY = "[A-Z]{2}";

    /// All header fields of a notification and its texts; `policy` overrides members of the modality's bundle.
    @Schema(name = "ProjectDraft")
    public record Draft(
            @NotNull @Pattern(regexp = "\\d{2}-[A-Z]{2}-\\d{2}-[A-Z]{2}-[A-Z]{3}-[A-Z]")
            String code,

            Optional<@Size(max = 60) String> reference,
            @NotNull LocalDate issuedOn,
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @Min(1) int days,
            Optional<@Size(min = 1, max = 120) String> venue,
            @NotEmpty Set<@NotNull @Pattern(regexp = ISO_COUNTRY) String> hostCountries,
            @NotBlank @Size(max = 40) String modality,
            @NotEmpty List<@NotBlank @Size(max = 200) String> implementingOrganisations,
            @NotNull Set<@NotNull @Pattern(regexp = ISO_COUNTRY) String> participatingCountries,
            @Min(0) int overseasSeats,
            @Min(0) int localSeats,
            @NotNull LocalDate closesOn,
            Optional<ZoneId> zone,
            @NotNull @Valid OfficeDraft office,
            @NotNull @Valid Signatory signatory,
            @NotNull @Valid CriteriaDraft criteria,
            Optional<Map<String, JsonNode>> policy,
            @NotEmpty List<@NotNull @Valid SessionDraft> sessions,
            @NotNull List<@NotNull @Valid Section> sections) {}

    public record OfficeDraft(
            @NotBlank String name, @NotBlank @Email String email) {}

    public record CriteriaDraft(
            @NotBlank @Size(max = 4000) String text,
            @NotNull Set<Profile.@NotNull OrganisationType> organisationTypes,
            Optional<@Min(0) @Max(60) Integer> minimumRelevantYears,
            boolean degreeRequired,
            boolean englishRequired,
            Optional<Criteria.AgeBand> typicalAge) {

        Criteria criteria() {
            return new Criteria(
                    text, organisationTypes, minimumRelevantYears, degreeRequired, englishRequired, typicalAge);
        }
    }

    public record SessionDraft(
            @NotBlank @Size(max = 60) String id,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 300) String title,
            @Min(0) int minutes,
            boolean bearsAttendance) {

        Session session() {
            return new Session(id, date, title, minutes, bearsAttendance);
        }
    }

    @Schema(name = "Project")
    public record View(String code, ProjectStatus status, Instant closesAt, LocalDate announceBy, Notice notification) {
        static View of(ProjectNotification project) {
            var notice = project.notice();
            return new View(project.code(), project.status(), notice.closesAt(), notice.announceBy(), notice);
        }
    }

    private final ProjectNotifications projects;
    private final DraftNotification draft;
    private final PublishNotification publish;
    private final Modalities modalities;
    private final Npos npos;
    private final Caller caller;

    ProjectResource(
            ProjectNotifications projects,
            DraftNotification draft,
            PublishNotification publish,
            Modalities modalities,
            Npos npos,
            Caller caller) {
        this.projects = projects;
        this.draft = draft;
        this.publish = publish;
        this.modalities = modalities;
        this.npos = npos;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/projects")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<View> draft(@NotNull @Valid Draft body) {
        var view = View.of(draft.draft(body.code(), notice(body)));
        return RestResponse.ResponseBuilder.<View>created(URI.create("api/projects/" + view.code()))
                .entity(view)
                .build();
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/publication")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<View> publish(String code) {
        return RestResponse.ok(View.of(publish.publish(code)));
    }

    @GET
    @Path("/projects")
    @Authenticated
    public List<View> list() {
        return projects.visible(caller.is(Roles.SECRETARIAT)).stream()
                .map(View::of)
                .toList();
    }

    @GET
    @Path("/projects/{code}")
    @Authenticated
    public View get(String code) {
        return View.of(projects.get(code, caller.is(Roles.SECRETARIAT)));
    }

    private Notice notice(Draft body) {
        return new Notice(
                body.reference(),
                body.issuedOn(),
                body.title(),
                body.startsOn(),
                body.endsOn(),
                body.days(),
                body.venue(),
                body.hostCountries(),
                body.modality(),
                body.implementingOrganisations(),
                body.participatingCountries().isEmpty() ? npos.countries() : body.participatingCountries(),
                body.overseasSeats(),
                body.localSeats(),
                body.closesOn(),
                body.zone().orElse(ZoneId.of("Asia/Tokyo")),
                new Office(body.office().name(), body.office().email()),
                body.signatory(),
                body.criteria().criteria(),
                modalities.policy(body.modality(), body.policy().orElse(Map.of())),
                body.sessions().stream().map(SessionDraft::session).toList(),
                body.sections());
    }
}
