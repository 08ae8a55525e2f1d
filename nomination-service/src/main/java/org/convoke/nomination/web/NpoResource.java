package org.convoke.nomination.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.convoke.nomination.npo.EditOffice;
import org.convoke.nomination.npo.History;
import org.convoke.nomination.npo.NpoChange;
import org.convoke.nomination.npo.NpoOffice;
import org.convoke.nomination.npo.Npos;
import org.convoke.nomination.npo.RecordAccess;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// The member economies and their NPOs; what changed about an NPO is for itself and the Secretariat.
@Path("/api/npos")
public class NpoResource {

    public record Office(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email) {}

    @Schema(name = "Npo")
    public record View(String country, String economy, String name, String email, ZoneId zone) {
        static View of(NpoOffice office) {
            return new View(office.country(), office.economy(), office.name(), office.email(), office.zone());
        }
    }

    /// @param record which one: an officer's subject, a delegation's or a system's id, the country for the NPO itself
    /// @param state as it stood after the change
    @Schema(name = "NpoChange")
    public record Change(
            Instant at, String actor, String actorName, NpoChange.Kind kind, String record, Map<String, String> state) {
        static Change of(NpoChange change) {
            return new Change(
                    change.at(), change.actor(), change.actorName(), change.kind(), change.record(), change.state());
        }
    }

    private final Npos npos;
    private final EditOffice edit;
    private final History history;
    private final Pages pages;
    private final RecordAccess access;
    private final Caller caller;

    NpoResource(Npos npos, EditOffice edit, History history, Pages pages, RecordAccess access, Caller caller) {
        this.npos = npos;
        this.edit = edit;
        this.history = history;
        this.pages = pages;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public List<View> list() {
        return npos.list("order by economy").stream().map(View::of).toList();
    }

    @GET
    @Path("/{country}")
    @Authenticated
    public RestResponse<View> get(String country) {
        return tagged(npos.get(country));
    }

    @PUT
    @Path("/{country}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<View> edit(
            String country, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Office body) {
        return tagged(edit.edit(access.steward(caller, country), body.name(), body.email(), ifMatch));
    }

    /// The newest first.
    @GET
    @Path("/{country}/changes")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public Page<Change> changes(String country, @BeanParam PageRequest asked) {
        access.requireReader(caller, country);
        return pages.read(
                        asked,
                        Long::valueOf,
                        change -> Long.toString(change.number()),
                        (place, most) -> history.of(country, place.orElse(Long.MAX_VALUE), most))
                .map(Change::of);
    }

    private static RestResponse<View> tagged(NpoOffice office) {
        return EntityTag.ok(View.of(office), office.version());
    }
}
