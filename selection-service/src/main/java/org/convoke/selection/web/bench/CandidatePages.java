package org.convoke.selection.web.bench;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.convoke.selection.Candidates;
import org.convoke.selection.RuleOnCriterion;
import org.convoke.selection.RuleOnCriterion.Opinion;
import org.convoke.selection.eligibility.Criterion;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.selection.web.Bureau;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// One candidate, criterion by criterion; what the data cannot tell is ruled on here (R013, R033 to R037).
@Path("/rounds/{code}/candidates/{nomination}")
@Produces(MediaType.TEXT_HTML)
public class CandidatePages {

    private static final int LONGEST = 1000;

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final RuleOnCriterion ruleOnCriterion;
    private final Bureau bureau;
    private final Acts acts;

    CandidatePages(
            RoundSheets sheets, Candidates candidates, RuleOnCriterion ruleOnCriterion, Bureau bureau, Acts acts) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.ruleOnCriterion = ruleOnCriterion;
        this.bureau = bureau;
        this.acts = acts;
    }

    record OneCandidate(RoundSheet sheet, CandidateSheet candidate, Typed typed) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code, @PathParam("nomination") UUID nomination) {
        return page(code, nomination, Typed.NOTHING).render();
    }

    @POST
    @Path("rulings")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> rule(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return acts.run(
                () -> ruleOnCriterion.rule(code, nomination, form.getFirst("etag"), opinion(form)),
                "/selection/rounds/%s/candidates/%s".formatted(code, nomination),
                "Ruling kept.",
                problem -> page(
                        code, nomination, Typed.refused(String.valueOf(form.getFirst("criterion")), form, problem)));
    }

    private Opinion opinion(MultivaluedMap<String, String> form) {
        return new Opinion(
                FormRefused.chosen(Typed.words(form, "criterion"), "The criterion", Criterion.values()),
                FormRefused.chosen(Typed.words(form, "outcome"), "The ruling", Ruling.Effect.values()),
                FormRefused.required(Typed.words(form, "reason"), "The evidence or reason", LONGEST),
                bureau.officer());
    }

    private OneCandidate page(String code, UUID nomination, Typed typed) {
        var sheet = sheets.of(code);
        var slate = candidates.of(code);
        var candidate = CandidateSheet.of(slate.get(nomination), sheet.round().terms());
        return new OneCandidate(sheet, candidate, typed.named(slate));
    }
}
