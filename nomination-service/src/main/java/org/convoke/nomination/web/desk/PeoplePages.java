package org.convoke.nomination.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationSearch;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.web.Viewer;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.State;
import org.convoke.printing.Wording;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.PlaceInTime;
import org.convoke.webkit.Roles;

/// Everybody whom an NPO has nominated, over all projects, and what came of it.
@Path("/people")
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {
    private final NominationSearch search;
    private final ProjectNotifications projects;
    private final Pages pages;
    private final Viewer viewer;

    PeoplePages(NominationSearch search, ProjectNotifications projects, Pages pages, Viewer viewer) {
        this.search = search;
        this.projects = projects;
        this.pages = pages;
        this.viewer = viewer;
    }

    /// @param certificate what the participation earned; empty before it is known
    public record Row(
            UUID id, String name, String code, String title, String dates, State state, Optional<String> certificate) {
        static Row of(Nomination nomination, Notice notice) {
            return new Row(
                    nomination.id(),
                    Names.of(nomination),
                    nomination.project(),
                    notice.title(),
                    Wording.dates(notice.startsOn(), notice.endsOn()),
                    State.of(nomination.status()),
                    nomination.attestation().map(Sheets::certificate));
        }
    }

    /// @param more where the list goes on
    record People(Wanted wanted, List<AllList.Choice> statuses, List<Row> rows, Optional<String> more)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.NPO_OFFICER)
    public String page(@Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        var country = viewer.speaker().country();
        var found = pages.read(
                asked,
                PlaceInTime::parse,
                row -> NominationSearch.place(row).text(),
                (place, most) -> search.find(wanted.ofNpo(country), place, most));
        var notices = notices(found.items());
        var rows = found.items().stream()
                .map(nomination -> Row.of(nomination, notices.get(nomination.project())))
                .toList();
        return new People(wanted, AllList.statuses(wanted), rows, found.next().map(wanted::after)).render();
    }

    private Map<String, Notice> notices(List<Nomination> some) {
        return projects.notices(some.stream().map(Nomination::project).collect(Collectors.toSet()));
    }
}
