package org.convoke.selection.web.bench;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidates;
import org.convoke.selection.Slate;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.group.KeptProposals;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// The workbench: the candidates of a round, to sort, filter and compare.
@Path("/rounds/{code}")
@Produces(MediaType.TEXT_HTML)
public class RoundPages {

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final KeptProposals proposals;

    RoundPages(RoundSheets sheets, Candidates candidates, KeptProposals proposals) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.proposals = proposals;
    }

    /// @param value of the field of a form
    record Choice(String value, String label, boolean chosen) {}

    record Workbench(
            RoundSheet sheet,
            Wanted wanted,
            List<Choice> countries,
            List<Choice> states,
            List<CandidateRow> rows,
            int all)
            implements TemplateInstance {}

    record SideBySide(RoundSheet sheet, Optional<Comparison> comparison) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String workbench(@PathParam("code") String code, @BeanParam Wanted wanted) {
        var sheet = sheets.of(code);
        var terms = sheet.round().terms();
        var slate = candidates.of(code);
        var last = last(code);
        var rows = wanted.among(slate.all(), terms).stream()
                .map(candidate -> CandidateRow.of(candidate, terms, last))
                .toList();
        return new Workbench(
                        sheet,
                        wanted,
                        countries(slate, wanted),
                        states(wanted),
                        rows,
                        slate.all().size())
                .render();
    }

    private static List<Choice> countries(Slate slate, Wanted wanted) {
        return slate.all().stream()
                .map(candidate -> candidate.nominee().country())
                .distinct()
                .map(country -> new Choice(country, Wording.country(country), country.equals(wanted.country())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Choice> states(Wanted wanted) {
        return Stream.of(Group.values())
                .map(group -> new Choice(group.name(), group.label(), group == Group.of(wanted.state())))
                .toList();
    }

    @GET
    @Path("comparison")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public RestResponse<String> comparison(
            @PathParam("code") String code, @QueryParam("candidate") List<UUID> nominations) {
        var sheet = sheets.of(code);
        var slate = candidates.of(code);
        var people = nominations.stream().distinct().map(slate::get).toList();
        if (people.size() < Comparison.FEWEST || people.size() > Comparison.MOST) {
            return Acts.page(422, new SideBySide(sheet, Optional.empty()));
        }
        var comparison = Comparison.of(people, sheet.round().terms(), last(code));
        return Acts.page(200, new SideBySide(sheet, Optional.of(comparison)));
    }

    private Optional<KeptProposal> last(String code) {
        return proposals.of(code).reversed().stream().findFirst();
    }
}
