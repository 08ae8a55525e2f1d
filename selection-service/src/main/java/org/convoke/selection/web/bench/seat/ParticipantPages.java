package org.convoke.selection.web.bench.seat;

import static org.convoke.selection.web.bench.FormRefused.chosen;
import static org.convoke.selection.web.bench.FormRefused.required;
import static org.convoke.selection.web.bench.Typed.words;

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
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.WithdrawParticipant;
import org.convoke.selection.WithdrawParticipant.Report;
import org.convoke.selection.offer.DisqualifyParticipant;
import org.convoke.selection.offer.Speaker;
import org.convoke.selection.offer.TransmitWithdrawal;
import org.convoke.selection.web.Bureau;
import org.convoke.selection.web.bench.Acts;
import org.convoke.selection.web.bench.Typed;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// One participant, and what ends a participation when the Secretariat acts for somebody (R075, R109 to R112).
@Path("/rounds/{code}/participants/{nomination}")
@Produces(MediaType.TEXT_HTML)
public class ParticipantPages {

    private static final int LONGEST = 2000;

    private final ParticipantDesk desk;
    private final WithdrawParticipant withdrawParticipant;
    private final TransmitWithdrawal transmitWithdrawal;
    private final DisqualifyParticipant disqualifyParticipant;
    private final Bureau bureau;
    private final Acts acts;

    ParticipantPages(
            ParticipantDesk desk,
            WithdrawParticipant withdrawParticipant,
            TransmitWithdrawal transmitWithdrawal,
            DisqualifyParticipant disqualifyParticipant,
            Bureau bureau,
            Acts acts) {
        this.desk = desk;
        this.withdrawParticipant = withdrawParticipant;
        this.transmitWithdrawal = transmitWithdrawal;
        this.disqualifyParticipant = disqualifyParticipant;
        this.bureau = bureau;
        this.acts = acts;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code, @PathParam("nomination") UUID nomination) {
        return desk.page(code, nomination, Typed.NOTHING).render();
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> withdraw(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return acts.run(
                () -> withdrawParticipant.withdraw(code, nomination, report(form)),
                ParticipantDesk.address(code, nomination),
                "Withdrawn. NPO and host country are being told.",
                problem -> desk.page(code, nomination, Typed.refused("withdrawal", form, problem)));
    }

    private Report report(MultivaluedMap<String, String> form) {
        return new Report(
                chosen(words(form, "reason"), "The reason", WithdrawalReason.values()),
                required(words(form, "explanation"), "The explanation", LONGEST),
                bureau.officer().id(),
                Optional.empty());
    }

    @POST
    @Path("transmission")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> transmit(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return acts.run(
                () -> transmitWithdrawal.transmit(code, nomination, speaker()),
                ParticipantDesk.address(code, nomination),
                "Withdrawn, as the person has told the NPO.",
                problem -> desk.page(code, nomination, Typed.refused("transmission", form, problem)));
    }

    @POST
    @Path("disqualification")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> disqualify(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return acts.run(
                () -> disqualifyParticipant.disqualify(
                        code, nomination, required(words(form, "reason"), "The reason", LONGEST), speaker()),
                ParticipantDesk.address(code, nomination),
                "The seat is taken back.",
                problem -> desk.page(code, nomination, Typed.refused("disqualification", form, problem)));
    }

    private Speaker.Officer speaker() {
        return new Speaker.Officer(bureau.officer().id(), Optional.empty());
    }
}
