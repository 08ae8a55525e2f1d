package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.convoke.selection.RuleOnCriterion;
import org.convoke.selection.RuleOnCriterion.Opinion;
import org.convoke.selection.eligibility.Criterion;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// What officers find about single criteria of a candidate; every ruling is kept.
@Path("/api/rounds/{code}/candidates/{nomination}/rulings")
public class RulingResource {

    /// @param reason the evidence of a judgement, the reason of a waiver
    public record Judgement(
            @NotNull Criterion criterion,
            @NotNull Ruling.Effect outcome,
            @NotBlank @Size(max = 1000) String reason) {}

    private final RuleOnCriterion ruleOnCriterion;
    private final Bureau bureau;

    RulingResource(RuleOnCriterion ruleOnCriterion, Bureau bureau) {
        this.ruleOnCriterion = ruleOnCriterion;
        this.bureau = bureau;
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Judge a criterion, or waive it with a reason; English is never waived")
    public RestResponse<Ruling> rule(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Judgement judgement) {
        var opinion = new Opinion(judgement.criterion(), judgement.outcome(), judgement.reason(), bureau.officer());
        return bureau.answer(code, ruleOnCriterion.rule(code, nomination, ifMatch, opinion));
    }
}
