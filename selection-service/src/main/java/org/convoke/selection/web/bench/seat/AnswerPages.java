package org.convoke.selection.web.bench.seat;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.offer.AcceptOffer;
import org.convoke.selection.offer.Declaration;
import org.convoke.selection.offer.Decline;
import org.convoke.selection.offer.DeclineOffer;
import org.convoke.selection.offer.RenewLink;
import org.convoke.selection.offer.Speaker;
import org.convoke.selection.web.Bureau;
import org.convoke.selection.web.bench.Acts;
import org.convoke.selection.web.bench.FormRefused;
import org.convoke.selection.web.bench.Typed;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// The answer of somebody who cannot follow the personal link, given to the Secretariat in another way (R104 to R108).
@Path("/rounds/{code}/participants/{nomination}/offer")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

    private static final int LONGEST = 2000;

    private final ParticipantDesk desk;
    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;
    private final RenewLink renewLink;
    private final Bureau bureau;
    private final Acts acts;

    AnswerPages(
            ParticipantDesk desk,
            AcceptOffer acceptOffer,
            DeclineOffer declineOffer,
            RenewLink renewLink,
            Bureau bureau,
            Acts acts) {
        this.desk = desk;
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
        this.renewLink = renewLink;
        this.bureau = bureau;
        this.acts = acts;
    }

    @POST
    @Path("acceptance")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> accept(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return acts.run(
                () -> acceptOffer.accept(code, nomination, speaker(), declared(form)),
                ParticipantDesk.address(code, nomination),
                "The seat is accepted.",
                problem -> desk.page(code, nomination, Typed.refused("acceptance", form, problem)));
    }

    private static Set<Declaration> declared(MultivaluedMap<String, String> form) {
        var made = Optional.ofNullable(form.get("declaration")).orElse(List.of());
        return Stream.of(Declaration.values())
                .filter(declaration -> made.contains(declaration.name()))
                .collect(toSet());
    }

    @POST
    @Path("refusal")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> decline(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return acts.run(
                () -> declineOffer.decline(code, nomination, speaker(), declined(form)),
                ParticipantDesk.address(code, nomination),
                "The seat is declined.",
                problem -> desk.page(code, nomination, Typed.refused("refusal", form, problem)));
    }

    private static Decline declined(MultivaluedMap<String, String> form) {
        return new Decline(
                FormRefused.chosen(Typed.words(form, "reason"), "The reason", WithdrawalReason.values()),
                FormRefused.limited(Typed.words(form, "explanation"), "The explanation", LONGEST));
    }

    @POST
    @Path("link")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> renew(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return acts.run(
                () -> renewLink.renew(code, nomination, speaker()),
                ParticipantDesk.address(code, nomination),
                "A new personal link is on its way; older ones lead nowhere.",
                problem -> desk.page(code, nomination, Typed.refused("link", form, problem)));
    }

    private Speaker.Officer speaker() {
        return new Speaker.Officer(bureau.officer().id(), Optional.empty());
    }
}
