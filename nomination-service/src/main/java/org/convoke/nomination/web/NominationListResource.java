package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.convoke.nomination.NominationSearch;
import org.convoke.nomination.NominationSearch.Filter;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.PlaceInTime;
import org.convoke.webkit.Roles;

/// Nominations page by page, the first submitted first and without drafts; each NPO finds its own.
@Path("/api")
public class NominationListResource {

    private static final String YES_OR_NO = "true|false";

    /// @param country whose nominations; an NPO finds none but its own
    /// @param q parts of the person's name or e-mail
    /// @param submittedAfter only nominations that were first submitted later
    public record Wanted(
            @QueryParam("status") NominationStatus status,

            @QueryParam("country") @Pattern(regexp = "[A-Z]{2}")
            String country,

            @QueryParam("late") @Pattern(regexp = YES_OR_NO) String late,

            @QueryParam("incomplete") @Pattern(regexp = YES_OR_NO)
            String incomplete,

            @QueryParam("provisional") @Pattern(regexp = YES_OR_NO)
            String provisional,

            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("submittedAfter") Instant submittedAfter) {

        Filter filter(Optional<String> owner, Optional<String> project) {
            return new Filter(
                    owner,
                    project,
                    Optional.ofNullable(country),
                    Optional.ofNullable(status),
                    Optional.ofNullable(late).map(Boolean::valueOf),
                    Optional.ofNullable(incomplete).map(Boolean::valueOf),
                    Optional.ofNullable(provisional).map(Boolean::valueOf),
                    Optional.ofNullable(submittedAfter),
                    Optional.ofNullable(q).filter(words -> !words.isBlank()));
        }
    }

    private final NominationSearch search;
    private final ProjectNotifications projects;
    private final Pages pages;
    private final Views views;
    private final Viewer viewer;
    private final Caller caller;

    NominationListResource(
            NominationSearch search,
            ProjectNotifications projects,
            Pages pages,
            Views views,
            Viewer viewer,
            Caller caller) {
        this.search = search;
        this.projects = projects;
        this.pages = pages;
        this.views = views;
        this.viewer = viewer;
        this.caller = caller;
    }

    @GET
    @Path("/nominations")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public Page<NominationView> all(@Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        return page(wanted.filter(viewer.country(), Optional.empty()), asked);
    }

    @GET
    @Path("/projects/{code}/nominations")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public Page<NominationView> ofProject(String code, @Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        projects.get(code, caller.is(Roles.SECRETARIAT));
        return page(wanted.filter(viewer.country(), Optional.of(code)), asked);
    }

    private Page<NominationView> page(Filter filter, PageRequest asked) {
        return pages.read(
                        asked,
                        PlaceInTime::parse,
                        row -> NominationSearch.place(row).text(),
                        (place, most) -> search.find(filter, place, most))
                .map(views::row);
    }
}
