package org.convoke.nomination.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.RankNominees;
import org.convoke.nomination.web.Viewer;
import org.convoke.nomination.web.screen.Shown;
import org.convoke.webkit.PageRequest;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// The nominations of a project: for an NPO its own in its order of preference, for the Secretariat those of all
/// countries.
@Path("/projects/{code}/nominations")
@Produces(MediaType.TEXT_HTML)
public class ProjectNominationPages {
    private final OwnList own;
    private final AllList all;
    private final RankNominees rank;
    private final Viewer viewer;
    private final Told told;

    ProjectNominationPages(OwnList own, AllList all, RankNominees rank, Viewer viewer, Told told) {
        this.own = own;
        this.all = all;
        this.rank = rank;
        this.viewer = viewer;
        this.told = told;
    }

    record Own(OwnList.Sheet sheet, Optional<String> refusal) implements TemplateInstance {}

    record All(AllList.Sheet sheet) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER})
    public String page(String code, @Valid @BeanParam Wanted wanted, @BeanParam PageRequest asked) {
        return viewer.seesAll() ? new All(all.of(code, wanted, asked)).render() : own(code, Optional.empty());
    }

    /// @param order as it was shown, best first
    /// @param etag of the order as it was shown
    @POST
    @Path("/order")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<String> order(
            String code,
            @FormParam("order") List<UUID> order,
            @NotNull @FormParam("move") String move,
            @FormParam("etag") String etag) {
        try {
            var moved = Move.parse(move);
            var now = moved.in(order);
            rank.rank(code, viewer.speaker(), new RankNominees.Order(etag, now));
            return told.then(
                    "/nominations/projects/%s/nominations#order".formatted(code),
                    "The order of preference is changed: place %d of %d."
                            .formatted(now.indexOf(moved.who()) + 1, now.size()));
        } catch (Refusal refusal) {
            return Shown.again(own(code, Optional.of(refusal.reason().detail())), refusal);
        }
    }

    private String own(String code, Optional<String> refusal) {
        return new Own(own.of(code, viewer.speaker().country()), refusal).render();
    }
}
