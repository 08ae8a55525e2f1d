package org.convoke.certificate.web.after;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convoke.certificate.bundle.Csv;
import org.convoke.certificate.impact.Impact;
import org.convoke.certificate.impact.ProjectImpact;
import org.convoke.certificate.impact.ReadImpact;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// What came of projects (R128): to read, for programs, and for spreadsheets.
@Path("/")
public class ImpactPages {

    private static final List<String> TITLES = List.of(
            "project",
            "title",
            "year",
            "participants",
            "countries",
            "certificates",
            "countryPapers",
            "actionPlans",
            "progressReports",
            "evaluation");

    private static final int FIRST = 1900;
    private static final int LAST = 9999;

    private final ReadImpact readImpact;

    ImpactPages(ReadImpact readImpact) {
        this.readImpact = readImpact;
    }

    /// @param from the first year in which a project started
    /// @param to the last
    @GET
    @Path("impact")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<String> page(@RestQuery Optional<Integer> from, @RestQuery Optional<Integer> to) {
        return ResponseBuilder.ok(new Figures(read(from, to), new Rounding()).render())
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @GET
    @Path("api/impact")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public Impact impact(@RestQuery Optional<Integer> from, @RestQuery Optional<Integer> to) {
        return read(from, to);
    }

    @GET
    @Path("api/impact.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<String> csv(@RestQuery Optional<Integer> from, @RestQuery Optional<Integer> to) {
        var lines = read(from, to).projects().stream()
                .map(project -> Csv.line(values(project)))
                .collect(Collectors.joining("", Csv.START + Csv.line(TITLES), ""));
        return ResponseBuilder.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"impact.csv\"")
                .build();
    }

    private Impact read(Optional<Integer> from, Optional<Integer> to) {
        return readImpact.read(from.orElse(FIRST), to.orElse(LAST));
    }

    private static List<Object> values(ProjectImpact impact) {
        return List.of(
                impact.project(),
                impact.title(),
                impact.year(),
                impact.participants(),
                impact.countries(),
                impact.certificates(),
                impact.countryPapers(),
                impact.actionPlans(),
                impact.progressReports(),
                impact.evaluation().map(Rounding::one).orElse(""));
    }

    record Figures(Impact impact, Rounding rounding) implements TemplateInstance {}

    /// Averages to one decimal.
    public static final class Rounding {

        static String one(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }

        public String of(Optional<Double> average) {
            return average.map(Rounding::one).orElse("–");
        }
    }
}
