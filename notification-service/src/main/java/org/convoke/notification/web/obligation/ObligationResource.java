package org.convoke.notification.web.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.NotificationEvent.Debtor;
import org.convoke.notification.obligation.Deadline;
import org.convoke.notification.obligation.Duty;
import org.convoke.notification.obligation.Obligation;
import org.convoke.notification.obligation.ObligationFilter;
import org.convoke.notification.obligation.ObligationRefused.NoObligation;
import org.convoke.notification.obligation.Obligations;
import org.convoke.notification.obligation.ReportDone;
import org.convoke.notification.obligation.State;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Who owes what by when, in order of their deadlines.
@Path("/api/obligations")
public class ObligationResource {

    /// A project code (R001).
    private static final String PROJECT = "\\d{2}-[A-Z]{2}-\\d{2}-[A-Z]{2}-[A-Z]{3}-[A-Z]";

    private final Obligations obligations;
    private final ReportDone reportDone;
    private final Concern concern;
    private final Pages pages;

    ObligationResource(Obligations obligations, ReportDone reportDone, Concern concern, Pages pages) {
        this.obligations = obligations;
        this.reportDone = reportDone;
        this.concern = concern;
        this.pages = pages;
    }

    /// @param country of the NPO that owes it, or whose participant does
    /// @param dueOn the last day, in the project's zone
    /// @param dueAt the last second of that day
    /// @param overdue whether that is over and it is still open
    public record View(
            UUID id,
            String project,
            Duty duty,
            String title,
            Debtor debtor,
            Optional<String> country,
            Optional<UUID> nomination,
            LocalDate dueOn,
            Instant dueAt,
            State state,
            boolean overdue,
            Instant openedAt,
            Instant changedAt) {

        static View of(Obligation it) {
            return new View(
                    it.id(),
                    it.project(),
                    it.duty(),
                    it.title(),
                    it.debtor(),
                    it.country(),
                    it.nomination(),
                    it.dueOn(),
                    it.dueAt(),
                    it.state(),
                    it.overdue(),
                    it.openedAt(),
                    it.changedAt());
        }
    }

    /// What the list may be narrowed to besides; null is any.
    public record Wanted(
            @QueryParam("debtor") Debtor debtor,
            @QueryParam("duty") Duty duty,
            @QueryParam("state") State state,
            @QueryParam("dueBy") LocalDate dueBy) {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM, Roles.HOST})
    public Page<View> list(
            @QueryParam("project") @Pattern(regexp = PROJECT) String project,
            @QueryParam("country") @Pattern(regexp = "[A-Z]{2}") String country,
            @BeanParam Wanted wanted,
            @BeanParam PageRequest asked) {
        var filter = new ObligationFilter(
                concern.country().or(() -> Optional.ofNullable(country)),
                Optional.ofNullable(project),
                concern.debtor().or(() -> Optional.ofNullable(wanted.debtor())),
                Optional.ofNullable(wanted.duty()),
                Optional.ofNullable(wanted.state()),
                Optional.ofNullable(wanted.dueBy()));
        return pages.read(
                        asked,
                        Deadline::of,
                        obligation -> Deadline.of(obligation).text(),
                        (place, most) -> obligations.after(place, filter, most))
                .map(View::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM, Roles.HOST})
    public RestResponse<View> get(UUID id) {
        return tagged(concern.require(named(id)));
    }

    /// Says that a duty was done which is done outside of the platform: a ticket is booked, a list is sent.
    @POST
    @Path("/{id}/done")
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> done(UUID id, @HeaderParam("If-Match") String ifMatch) {
        concern.require(named(id));
        return tagged(reportDone.report(id, ifMatch));
    }

    private Obligation named(UUID id) {
        return obligations.findByIdOptional(id).orElseThrow(() -> Refusal.because(new NoObligation(id)));
    }

    private static RestResponse<View> tagged(Obligation obligation) {
        return EntityTag.ok(View.of(obligation), obligation.sequence());
    }
}
