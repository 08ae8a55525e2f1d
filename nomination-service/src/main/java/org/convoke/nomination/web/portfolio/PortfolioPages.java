package org.convoke.nomination.web.portfolio;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.convoke.nomination.portfolio.Line;
import org.convoke.nomination.portfolio.Portfolio;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;
import org.convoke.webkit.Page;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Pages;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// All projects of all years in figures: to look through, and as a report to print.
@Path("/portfolio")
@Produces(MediaType.TEXT_HTML)
public class PortfolioPages {

    private final Portfolio portfolio;
    private final Choices choices;
    private final Pages pages;
    private final Clock clock;
    private final int most;

    PortfolioPages(
            Portfolio portfolio,
            Choices choices,
            Pages pages,
            Clock clock,
            @ConfigProperty(name = "convoke.portfolio.report-most", defaultValue = "2000") int most) {
        this.portfolio = portfolio;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
        this.most = most;
    }

    /// @param more where the list goes on
    record Projects(Wanted wanted, Choices.Offered offered, List<Row> rows, Optional<String> more)
            implements TemplateInstance {}

    /// @param narrowed what was asked for, in words
    /// @param cut whether there are more projects than a report takes
    record Report(Wanted wanted, List<String> narrowed, String asOf, List<Row> rows, Sums sums, boolean cut)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String portfolio(@Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        Page<Line> found = pages.read(
                asked, Function.identity(), Line::code, (place, most) -> portfolio.find(wanted.filter(), place, most));
        var rows = found.items().stream().map(Row::of).toList();
        return new Projects(wanted, choices.offered(), rows, found.next().map(wanted::after)).render();
    }

    @GET
    @Path("/report")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String report(@Valid @BeanParam Wanted wanted) {
        var found = portfolio.find(wanted.filter(), Optional.empty(), most + 1);
        var lines = found.stream().limit(most).toList();
        return new Report(
                        wanted,
                        narrowed(wanted),
                        Words.moment(clock.instant(), ZoneOffset.UTC) + " UTC",
                        lines.stream().map(Row::of).toList(),
                        Sums.of(lines),
                        found.size() > most)
                .render();
    }

    private static List<String> narrowed(Wanted wanted) {
        return Stream.of(
                        Optional.ofNullable(wanted.year()).map(year -> "of " + year),
                        Optional.ofNullable(wanted.modality()).map(name -> Wording.label(name)),
                        Optional.ofNullable(wanted.status()).map(Words::lower),
                        Optional.ofNullable(wanted.host()).map(code -> "held in " + Wording.country(code)),
                        Optional.ofNullable(wanted.country()).map(code -> "with " + Wording.country(code) + " invited"),
                        Optional.ofNullable(wanted.q()).map(words -> "named “" + words + "”"))
                .flatMap(Optional::stream)
                .toList();
    }
}
