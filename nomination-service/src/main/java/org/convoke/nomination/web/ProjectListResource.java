package org.convoke.nomination.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.Function;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectSearch;
import org.convoke.nomination.call.ProjectSearch.Filter;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;

/// Project notifications page by page, the youngest code first; drafts only for those who may see them.
@Path("/api")
public class ProjectListResource {

    /// @param country that is invited (R010)
    /// @param q parts of code or title
    public record Wanted(
            @QueryParam("status") ProjectStatus status,

            @QueryParam("country") @Pattern(regexp = "[A-Z]{2}")
            String country,

            @QueryParam("q") @Size(max = 100) String q) {

        public Filter filter(boolean drafts) {
            return new Filter(
                    drafts,
                    Optional.ofNullable(status),
                    Optional.ofNullable(country),
                    Optional.ofNullable(q).filter(words -> !words.isBlank()));
        }
    }

    private final ProjectSearch search;
    private final Pages pages;
    private final Audience audience;

    ProjectListResource(ProjectSearch search, Pages pages, Audience audience) {
        this.search = search;
        this.pages = pages;
        this.audience = audience;
    }

    @GET
    @Path("/projects")
    @Authenticated
    public Page<ProjectView> list(@Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        var filter = wanted.filter(audience.seesDrafts());
        return pages.read(
                        asked,
                        Function.identity(),
                        ProjectNotification::code,
                        (place, most) -> search.find(filter, place, most))
                .map(ProjectView::of);
    }
}
