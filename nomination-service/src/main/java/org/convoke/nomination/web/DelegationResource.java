package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.npo.Delegation;
import org.convoke.nomination.npo.Delegation.Act;
import org.convoke.nomination.npo.Delegation.Scope;
import org.convoke.nomination.npo.IssueDelegation;
import org.convoke.nomination.npo.Npos;
import org.convoke.nomination.npo.RecordAccess;
import org.convoke.nomination.npo.RevokeDelegation;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Under which a designated officer acts for their NPO.
@Path("/api/npos/{country}/delegations")
public class DelegationResource {

    /// @param officer subject of the designated officer
    /// @param issuer subject of who signed, when the Secretariat records it; officers issue in their own name
    /// @param projects codes; empty for all projects
    /// @param endsOn the last day, until midnight in the NPO's zone
    public record NewDelegation(
            @NotBlank @Size(max = 100) String officer,
            Optional<@Size(min = 1, max = 100) String> issuer,
            @NotEmpty Set<@NotNull Act> acts,

            @NotNull @Size(max = 100)
            Set<@NotNull @Pattern(regexp = "\\d{2}-[A-Z]{2}-\\d{2}-[A-Z]{2}-[A-Z]{3}-[A-Z]") String> projects,

            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn) {}

    /// @param ends the first instant at which it no longer holds
    @Schema(name = "Delegation")
    public record View(
            UUID id,
            String officer,
            String issuer,
            Set<Act> acts,
            Set<String> projects,
            LocalDate beginsOn,
            LocalDate endsOn,
            ZoneId zone,
            Instant begins,
            Instant ends,
            Instant issuedAt,
            Optional<Instant> revokedAt) {

        static View of(Delegation delegation) {
            var scope = delegation.scope();
            return new View(
                    delegation.id(),
                    delegation.officer(),
                    delegation.issuer(),
                    scope.acts(),
                    scope.projects(),
                    scope.beginsOn(),
                    scope.endsOn(),
                    delegation.zone(),
                    delegation.begins(),
                    delegation.ends(),
                    delegation.issuedAt(),
                    delegation.revokedAt());
        }
    }

    private final Npos npos;
    private final IssueDelegation issue;
    private final RevokeDelegation revoke;
    private final RecordAccess access;
    private final Caller caller;

    DelegationResource(Npos npos, IssueDelegation issue, RevokeDelegation revoke, RecordAccess access, Caller caller) {
        this.npos = npos;
        this.issue = issue;
        this.revoke = revoke;
        this.access = access;
        this.caller = caller;
    }

    /// The newest first, those that are over included.
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<View> list(String country) {
        access.requireReader(caller, country);
        return npos.delegations(country).stream().map(View::of).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> get(String country, UUID id) {
        access.requireReader(caller, country);
        return tagged(npos.delegation(country, id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<View> issue(String country, @NotNull @Valid NewDelegation body) {
        var scope = new Scope(body.acts(), body.projects(), body.beginsOn(), body.endsOn());
        var delegation = issue.issue(access.steward(caller, country), body.officer(), body.issuer(), scope);
        return ResponseBuilder.<View>created(
                        URI.create("api/npos/%s/delegations/%s".formatted(country, delegation.id())))
                .entity(View.of(delegation))
                .header("ETag", EntityTag.of(delegation.version()))
                .build();
    }

    @POST
    @Idempotent
    @Path("/{id}/revocation")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<View> revoke(String country, UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(revoke.revoke(access.steward(caller, country), id, ifMatch));
    }

    private static RestResponse<View> tagged(Delegation delegation) {
        return EntityTag.ok(View.of(delegation), delegation.version());
    }
}
