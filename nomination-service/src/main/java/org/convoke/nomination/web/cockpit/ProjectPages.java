package org.convoke.nomination.web.cockpit;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.web.ProjectListResource;
import org.convoke.nomination.web.ProjectListResource.Wanted;
import org.convoke.nomination.web.ProjectView;
import org.convoke.printing.Wording;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;

/// All projects that somebody may know, to search and to go on from.
@Path("/projects")
@Produces(MediaType.TEXT_HTML)
public class ProjectPages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.ENGLISH);

    private final ProjectListResource list;

    ProjectPages(ProjectListResource list) {
        this.list = list;
    }

    /// @param closes in the project's zone
    record Row(String code, String title, String dates, String closes, ProjectStatus status) {
        static Row of(ProjectView project) {
            var notice = project.notification();
            return new Row(
                    project.code(),
                    notice.title(),
                    Wording.dates(notice.startsOn(), notice.endsOn()),
                    MOMENT.format(project.closesAt().atZone(notice.zone())),
                    project.status());
        }
    }

    record Projects(Wanted wanted, List<ProjectStatus> statuses, Page<Row> page) implements TemplateInstance {}

    @GET
    @Authenticated
    public String projects(@Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        return new Projects(
                        wanted,
                        List.of(ProjectStatus.values()),
                        list.list(wanted, asked).map(Row::of))
                .render();
    }
}
