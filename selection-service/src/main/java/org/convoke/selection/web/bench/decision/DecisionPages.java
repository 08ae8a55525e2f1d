package org.convoke.selection.web.bench.decision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.convoke.selection.ConfirmDecisions;
import org.convoke.selection.DecideRound;
import org.convoke.selection.web.Bureau;
import org.convoke.selection.web.bench.Acts;
import org.convoke.selection.web.bench.Typed;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Who takes part: chosen person by person, weighed before anything is kept, agreed to by a second officer. Nobody is
/// told before the announcement (R069).
@Path("/rounds/{code}/decisions")
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

    private final DecisionDesk desk;
    private final DecideRound decideRound;
    private final ConfirmDecisions confirmDecisions;
    private final Bureau bureau;
    private final Acts acts;

    DecisionPages(
            DecisionDesk desk, DecideRound decideRound, ConfirmDecisions confirmDecisions, Bureau bureau, Acts acts) {
        this.desk = desk;
        this.decideRound = decideRound;
        this.confirmDecisions = confirmDecisions;
        this.bureau = bureau;
        this.acts = acts;
    }

    record WeighingPart(WeighingSheet weighing) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code, @QueryParam("proposal") Long proposal) {
        return page(code, Optional.ofNullable(proposal), Typed.NOTHING).render();
    }

    /// A part of the page where a script asks, at each change; else the page with everything as it was typed.
    @POST
    @Path("preview")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> preview(
            @PathParam("code") String code,
            @HeaderParam("HX-Request") boolean part,
            MultivaluedMap<String, String> form) {
        var weighing = desk.weigh(code, new DecisionForm(new Fields(form)));
        if (part) {
            return Acts.page(200, new WeighingPart(weighing));
        }
        var status = weighing.problem().isPresent() ? 422 : 200;
        return Acts.page(status, page(code, Optional.empty(), typed(form, Optional.empty())));
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> decide(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        var wanted = new DecisionForm(new Fields(form));
        return acts.run(
                () -> decideRound.decide(
                        code, form.getFirst("etag"), wanted.decisions(), wanted.grounds(), bureau.officer()),
                "/selection/rounds/%s/decisions".formatted(code),
                "Decided. Nobody is told before the announcement.",
                problem -> page(code, Optional.empty(), typed(form, Optional.of(problem))));
    }

    @POST
    @Path("confirmation")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> confirm(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return acts.run(
                () -> confirmDecisions.confirm(code, form.getFirst("etag"), bureau.officer()),
                "/selection/rounds/%s/announcement".formatted(code),
                "Confirmed. The decisions can be announced now.",
                problem -> page(code, Optional.empty(), Typed.refused("confirmation", form, problem)));
    }

    private static Typed typed(MultivaluedMap<String, String> form, Optional<String> problem) {
        return new Typed("decisions", form, problem);
    }

    private DecisionDesk.DecisionPage page(String code, Optional<Long> proposal, Typed typed) {
        return desk.page(code, proposal, typed, bureau.officer().id());
    }
}
