package org.convoke.selection.web.bench.seat;

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
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.selection.Candidates;
import org.convoke.selection.PromoteAlternate;
import org.convoke.selection.ReallocateSeat;
import org.convoke.selection.offer.Offers;
import org.convoke.selection.web.Bureau;
import org.convoke.selection.web.SuccessionResource;
import org.convoke.selection.web.bench.Acts;
import org.convoke.selection.web.bench.FormRefused;
import org.convoke.selection.web.bench.FormRefused.Missing;
import org.convoke.selection.web.bench.RoundSheet;
import org.convoke.selection.web.bench.RoundSheets;
import org.convoke.selection.web.bench.Typed;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Who has a seat, which seats are free, and who gets them (R075 to R082).
@Path("/rounds/{code}/seats")
@Produces(MediaType.TEXT_HTML)
public class SeatPages {

    private static final int LONGEST = 500;

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final Offers offers;
    private final SuccessionResource succession;
    private final PromoteAlternate promoteAlternate;
    private final ReallocateSeat reallocateSeat;
    private final Bureau bureau;
    private final Acts acts;

    SeatPages(
            RoundSheets sheets,
            Candidates candidates,
            Offers offers,
            SuccessionResource succession,
            PromoteAlternate promoteAlternate,
            ReallocateSeat reallocateSeat,
            Bureau bureau,
            Acts acts) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.offers = offers;
        this.succession = succession;
        this.promoteAlternate = promoteAlternate;
        this.reallocateSeat = reallocateSeat;
        this.bureau = bureau;
        this.acts = acts;
    }

    record Seats(RoundSheet sheet, SeatSheet seats, Typed typed) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code) {
        return page(code, Typed.NOTHING).render();
    }

    @POST
    @Path("vacated/{nomination}")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> promote(
            @PathParam("code") String code, @PathParam("nomination") UUID left, MultivaluedMap<String, String> form) {
        return give(
                code,
                "vacated/" + left,
                form,
                () -> promoteAlternate.promote(
                        code,
                        left,
                        alternate(form),
                        reason(form),
                        bureau.officer().id()));
    }

    @POST
    @Path("open/{pool}/{seat}")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> reallocate(
            @PathParam("code") String code,
            @PathParam("pool") Pool pool,
            @PathParam("seat") int seat,
            MultivaluedMap<String, String> form) {
        return give(
                code,
                "open/%s/%d".formatted(pool, seat),
                form,
                () -> reallocateSeat.reallocate(
                        code,
                        pool,
                        seat,
                        new ReallocateSeat.Choice(
                                alternate(form), reason(form), bureau.officer().id())));
    }

    private RestResponse<String> give(String code, String seat, MultivaluedMap<String, String> form, Runnable act) {
        return acts.run(
                act,
                "/selection/rounds/%s/seats".formatted(code),
                "The seat is given; the person and the NPO are being told.",
                problem -> page(code, Typed.refused(seat, form, problem)));
    }

    private static UUID alternate(MultivaluedMap<String, String> form) {
        return Typed.words(form, "alternate")
                .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString)
                .orElseThrow(() -> Refusal.because(new Missing("The alternate")));
    }

    private static Optional<String> reason(MultivaluedMap<String, String> form) {
        return FormRefused.limited(Typed.words(form, "reason"), "The reason", LONGEST);
    }

    private Seats page(String code, Typed typed) {
        var sheet = sheets.of(code);
        var slate = candidates.of(code);
        var seats = SeatSheet.of(
                succession.get(code),
                slate,
                offers.ofProject(code),
                sheet.round().terms());
        return new Seats(sheet, seats, typed.named(slate));
    }
}
