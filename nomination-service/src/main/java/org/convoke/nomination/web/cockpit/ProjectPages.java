package org.convoke.nomination.web.cockpit;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.convoke.nomination.call.ProjectSearch;
import org.convoke.nomination.call.ProjectSearch.Brief;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.web.Audience;
import org.convoke.nomination.web.ProjectListResource.Wanted;
import org.convoke.printing.Wording;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;

/// All projects that somebody may know, to search and to go on from.
@Path("/projects")
@Produces(MediaType.TEXT_HTML)
public class ProjectPages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.ENGLISH);

    private final ProjectSearch search;
    private final Pages pages;
    private final Audience audience;

    ProjectPages(ProjectSearch search, Pages pages, Audience audience) {
        this.search = search;
        this.pages = pages;
        this.audience = audience;
    }

    /// @param closes in the project's zone
    record Row(String code, String title, String dates, String closes, ProjectStatus status) {
        static Row of(Brief project) {
            return new Row(
                    project.code(),
                    project.title(),
                    Wording.dates(project.startsOn(), project.endsOn()),
                    MOMENT.format(project.closesAt().atZone(ZoneId.of(project.zone()))),
                    ProjectStatus.valueOf(project.state()));
        }
    }

    record Projects(Wanted wanted, List<ProjectStatus> statuses, Page<Row> page) implements TemplateInstance {}

    @GET
    @Authenticated
    public String projects(@Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        var filter = wanted.filter(audience.seesDrafts());
        var found =
                pages.read(asked, Function.identity(), Brief::code, (place, most) -> search.brief(filter, place, most));
        return new Projects(wanted, List.of(ProjectStatus.values()), found.map(Row::of)).render();
    }
}
