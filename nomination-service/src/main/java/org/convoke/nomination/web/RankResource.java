package org.convoke.nomination.web;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.Rank;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.RankNominees;
import org.convoke.nomination.RankOrder;
import org.convoke.nomination.RankOrders;
import org.convoke.nomination.Warning;
import org.convoke.nomination.Warnings;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The nominees of one country in its order of preference (R044, R045).
@Path("/api/projects/{code}/ranks")
public class RankResource {

    private static final String ISO_COUNTRY = "[A-Z]{2}";

    /// @param nominations best first; each nominee once, all of them where the project asks for an order
    public record NewOrder(@NotNull @Size(max = 999) List<@NotNull UUID> nominations) {}

    public record Nominee(UUID nomination, Optional<Integer> rank, String name, NominationStatus status, boolean late) {

        static Nominee of(Nomination nomination) {
            return new Nominee(
                    nomination.id(),
                    nomination.rank(),
                    nomination.candidate().name(),
                    nomination.status(),
                    nomination.isLate());
        }
    }

    /// @param daysLeft until the closing date in the project's zone; negative after it (R064)
    @Schema(name = "CountryList")
    public record View(
            String country, Instant closesAt, long daysLeft, List<Nominee> nominees, List<Warning> warnings) {}

    @Schema(name = "RankOrder")
    public record Kept(Instant at, String by, List<Rank> ranks) {

        static Kept of(RankOrder order) {
            return new Kept(order.at(), order.by(), order.ranks());
        }
    }

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final RankNominees rank;
    private final RankOrders orders;
    private final Warnings warnings;
    private final Viewer viewer;
    private final Clock clock;

    RankResource(
            ProjectNotifications projects,
            Nominations nominations,
            RankNominees rank,
            RankOrders orders,
            Warnings warnings,
            Viewer viewer,
            Clock clock) {
        this.projects = projects;
        this.nominations = nominations;
        this.rank = rank;
        this.orders = orders;
        this.warnings = warnings;
        this.viewer = viewer;
        this.clock = clock;
    }

    /// @param country only for the Secretariat; an NPO sees its own list
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> get(String code, @QueryParam("country") @Pattern(regexp = ISO_COUNTRY) String country) {
        return answer(code, of(country));
    }

    /// Every order there was, newest first.
    @GET
    @Path("/history")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<Kept> history(String code, @QueryParam("country") @Pattern(regexp = ISO_COUNTRY) String country) {
        projects.get(code, false);
        return orders.of(code, of(country)).stream().map(Kept::of).toList();
    }

    @PUT
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> rank(
            String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewOrder body) {
        var speaker = viewer.speaker();
        rank.rank(code, speaker, new RankNominees.Order(ifMatch, body.nominations()));
        return answer(code, speaker.country());
    }

    private String of(String country) {
        return viewer.country()
                .or(() -> Optional.ofNullable(country))
                .orElseThrow(() -> new BadRequestException("country: say whose list you want to see."));
    }

    private RestResponse<View> answer(String code, String country) {
        var notice = projects.get(code, false).notice();
        var list = nominations.nominees(code, country);
        var view = new View(
                country,
                notice.closesAt(),
                DAYS.between(LocalDate.ofInstant(clock.instant(), notice.zone()), notice.closesOn()),
                list.nominees().stream().map(Nominee::of).toList(),
                warnings.about(list, notice));
        return ResponseBuilder.ok(view)
                .header("ETag", EntityTag.of(list.version()))
                .build();
    }
}
