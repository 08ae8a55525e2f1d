package org.convoke.nomination.web.cockpit;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.print.NoticeSheet;
import org.convoke.nomination.print.NoticeSheets;
import org.convoke.nomination.web.CountryResource;
import org.convoke.nomination.web.CountryResource.Row;
import org.convoke.webkit.Roles;

/// One project at a glance. What other services own is fetched from them part by part; when one of them is away, its
/// part
/// says so and the others stay.
@Path("/projects/{code}/overview")
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {

    private final NoticeSheets sheets;
    private final ProjectNotifications projects;
    private final CountryResource countries;
    private final Clock clock;

    OverviewPages(NoticeSheets sheets, ProjectNotifications projects, CountryResource countries, Clock clock) {
        this.sheets = sheets;
        this.projects = projects;
        this.countries = countries;
        this.clock = clock;
    }

    /// @param nominated with those that lack something
    record Sums(
            int nominated, int complete, int incomplete, int provisional, int late, long silent, long belowMinimum) {
        static Sums of(List<Row> rows) {
            var nominated = rows.stream().mapToInt(Row::nominated).sum();
            var incomplete = rows.stream().mapToInt(Row::incomplete).sum();
            return new Sums(
                    nominated,
                    nominated - incomplete,
                    incomplete,
                    rows.stream().mapToInt(Row::provisional).sum(),
                    rows.stream().mapToInt(Row::late).sum(),
                    rows.stream().filter(row -> row.nominated() == 0).count(),
                    rows.stream().filter(Row::belowMinimum).count());
        }
    }

    record Overview(NoticeSheet sheet, List<Station> way, List<Row> countries, Sums sums) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String overview(String code) {
        var notice = projects.get(code, true).notice();
        var today = LocalDate.ofInstant(clock.instant(), notice.zone());
        var rows = countries.list(code);
        return new Overview(sheets.of(code, true), Station.of(notice, today), rows, Sums.of(rows)).render();
    }
}
