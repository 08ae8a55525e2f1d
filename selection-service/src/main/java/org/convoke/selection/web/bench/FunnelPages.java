package org.convoke.selection.web.bench;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.convoke.selection.Candidate;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.Standing;
import org.convoke.selection.Terms;
import org.convoke.selection.travel.AssessReadiness;
import org.convoke.selection.travel.AssessReadiness.Assessed;
import org.convoke.webkit.Roles;

/// How many people are how far in a round: rows for the funnel on the overview of its project.
@Path("/rounds/{code}/funnel")
@Produces(MediaType.TEXT_HTML)
public class FunnelPages {

    private final Rounds rounds;
    private final Candidates candidates;
    private final AssessReadiness assessReadiness;

    FunnelPages(Rounds rounds, Candidates candidates, AssessReadiness assessReadiness) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.assessReadiness = assessReadiness;
    }

    record Stages(long eligible, long selected, long accepted, long ready) implements TemplateInstance {
        static Stages of(long eligible, List<Assessed> selected) {
            return new Stages(
                    eligible,
                    selected.size(),
                    selected.stream().filter(one -> one.readiness().accepted()).count(),
                    selected.stream().filter(one -> one.readiness().ready()).count());
        }
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code) {
        var terms = rounds.get(code).terms();
        var eligible = candidates.of(code).all().stream()
                .filter(candidate -> isEligible(candidate, terms))
                .count();
        return Stages.of(eligible, assessReadiness.assess(code)).render();
    }

    private static boolean isEligible(Candidate candidate, Terms terms) {
        return candidate.standing() != Standing.RECALLED
                && candidate.assessment(terms).eligible();
    }
}
