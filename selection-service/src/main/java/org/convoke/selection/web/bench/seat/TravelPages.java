package org.convoke.selection.web.bench.seat;

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
import java.util.UUID;
import org.convoke.contracts.TravelTerms;
import org.convoke.contracts.TravelTerms.Cover;
import org.convoke.selection.NoteVisa;
import org.convoke.selection.Rounds;
import org.convoke.selection.travel.NoteInsurance;
import org.convoke.selection.travel.NoteItinerary;
import org.convoke.selection.travel.NoteVisaGranted;
import org.convoke.selection.web.bench.Acts;
import org.convoke.selection.web.bench.Typed;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Visa, ticket, dates and insurance of one participant, noted by the Secretariat (R083 to R103).
@Path("/rounds/{code}/participants/{nomination}/travel")
@Produces(MediaType.TEXT_HTML)
public class TravelPages {

    private final ParticipantDesk desk;
    private final Rounds rounds;
    private final NoteVisa noteVisa;
    private final NoteVisaGranted noteVisaGranted;
    private final NoteItinerary noteItinerary;
    private final NoteInsurance noteInsurance;
    private final Acts acts;

    TravelPages(
            ParticipantDesk desk,
            Rounds rounds,
            NoteVisa noteVisa,
            NoteVisaGranted noteVisaGranted,
            NoteItinerary noteItinerary,
            NoteInsurance noteInsurance,
            Acts acts) {
        this.desk = desk;
        this.rounds = rounds;
        this.noteVisa = noteVisa;
        this.noteVisaGranted = noteVisaGranted;
        this.noteItinerary = noteItinerary;
        this.noteInsurance = noteInsurance;
        this.acts = acts;
    }

    @POST
    @Path("visa-need")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> need(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        var needed = "yes".equals(form.getFirst("needed"));
        return note(code, nomination, "need", form, () -> noteVisa.note(code, nomination, needed, Optional.empty()));
    }

    @POST
    @Path("visa")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> grant(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return note(
                code,
                nomination,
                "visa",
                form,
                () -> noteVisaGranted.note(
                        code,
                        nomination,
                        new TravelForm(form).day("granted", "The day the visa was granted"),
                        Optional.empty()));
    }

    @POST
    @Path("itinerary")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> plan(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return note(
                code,
                nomination,
                "itinerary",
                form,
                () -> noteItinerary.note(code, nomination, new TravelForm(form).itinerary(), Optional.empty()));
    }

    @POST
    @Path("insurance")
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> insure(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            MultivaluedMap<String, String> form) {
        return note(
                code,
                nomination,
                "insurance",
                form,
                () -> noteInsurance.note(code, nomination, new TravelForm(form).insurance(asked(code))));
    }

    private List<Cover> asked(String code) {
        return rounds.get(code)
                .terms()
                .policy()
                .travelTerms()
                .map(TravelTerms::covers)
                .orElse(List.of());
    }

    private RestResponse<String> note(
            String code, UUID nomination, String what, MultivaluedMap<String, String> form, Runnable act) {
        return acts.run(
                act,
                ParticipantDesk.address(code, nomination),
                "Noted.",
                problem -> desk.page(code, nomination, Typed.refused(what, form, problem)));
    }
}
