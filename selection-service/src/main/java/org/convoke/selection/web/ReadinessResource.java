package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Stay;
import org.convoke.contracts.TravelTerms;
import org.convoke.contracts.TravelTerms.Cover;
import org.convoke.selection.Rounds;
import org.convoke.selection.travel.AssessReadiness;
import org.convoke.selection.travel.AssessReadiness.Assessed;
import org.convoke.selection.travel.Insurance;
import org.convoke.selection.travel.Itinerary;
import org.convoke.selection.travel.NoteInsurance;
import org.convoke.selection.travel.NoteItinerary;
import org.convoke.selection.travel.NoteVisaGranted;
import org.convoke.selection.travel.Readiness.Task;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// Who is ready to travel, what is missing, and who bears which cost.
@Path("/api/rounds/{code}")
public class ReadinessResource {

    /// @param stay that the project pays for
    /// @param terms insurance, per diem and costs as notified; absent where nobody travels
    public record Preparation(Optional<Stay> stay, Optional<TravelTerms> terms, List<Traveller> participants) {}

    /// @param accepted whether the seat is taken for certain
    /// @param tasks each done or not
    public record Traveller(
            UUID nomination,
            String name,
            String country,
            boolean accepted,
            boolean ready,
            Map<Task, Boolean> tasks,
            Set<Itinerary.Remark> remarks,
            Optional<Itinerary> itinerary) {

        static Traveller of(Assessed assessed) {
            var nominee = assessed.participant().nominee();
            var readiness = assessed.readiness();
            return new Traveller(
                    nominee.nomination(),
                    nominee.name(),
                    nominee.country(),
                    readiness.accepted(),
                    readiness.ready(),
                    readiness.tasks(),
                    readiness.remarks(),
                    assessed.trip().flatMap(trip -> trip.itinerary()));
        }
    }

    /// @param from the first day that is covered
    /// @param to the last one
    public record InsuranceNote(
            @NotBlank @Size(max = 100) String policyNumber,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(max = 20) List<@NotNull @Valid Cover> covers) {}

    /// @param ticket the reference of the booking
    /// @param justification needed for an extra stay, which is at the participant's own cost
    public record ItineraryNote(
            Optional<@Pattern(regexp = ".*\\S.*") @Size(max = 100) String> ticket,
            @NotNull LocalDate arriveOn,
            @NotNull LocalDate departOn,
            Optional<@Pattern(regexp = ".*\\S.*") @Size(max = 500) String> justification) {}

    public record VisaNote(@NotNull LocalDate grantedOn) {}

    private final Rounds rounds;
    private final AssessReadiness assessReadiness;
    private final NoteInsurance noteInsurance;
    private final NoteItinerary noteItinerary;
    private final NoteVisaGranted noteVisaGranted;
    private final Audience audience;

    ReadinessResource(
            Rounds rounds,
            AssessReadiness assessReadiness,
            NoteInsurance noteInsurance,
            NoteItinerary noteItinerary,
            NoteVisaGranted noteVisaGranted,
            Audience audience) {
        this.rounds = rounds;
        this.assessReadiness = assessReadiness;
        this.noteInsurance = noteInsurance;
        this.noteItinerary = noteItinerary;
        this.noteVisaGranted = noteVisaGranted;
        this.audience = audience;
    }

    @GET
    @Path("readiness")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Operation(summary = "Participants whom the caller may see, and what each still needs")
    public Preparation get(@PathParam("code") String code) {
        var round = rounds.get(code);
        var visible = audience.onRoster(round);
        return new Preparation(
                round.terms().stay(),
                round.terms().policy().travelTerms(),
                assessReadiness.assess(code).stream()
                        .filter(assessed -> visible.test(assessed.participant().nominee()))
                        .map(Traveller::of)
                        .toList());
    }

    @PUT
    @Path("participants/{nomination}/insurance")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Note the insurance that was secured for somebody")
    public RestResponse<Void> insure(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            @NotNull @Valid InsuranceNote note) {
        noteInsurance.note(code, nomination, new Insurance(note.policyNumber(), note.from(), note.to(), note.covers()));
        return RestResponse.noContent();
    }

    @PUT
    @Path("participants/{nomination}/itinerary")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Operation(summary = "Note somebody's ticket, arrival and departure")
    public RestResponse<Void> plan(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            @NotNull @Valid ItineraryNote note) {
        var itinerary = new Itinerary(note.ticket(), note.arriveOn(), note.departOn(), note.justification());
        noteItinerary.note(code, nomination, itinerary, audience.actingFor());
        return RestResponse.noContent();
    }

    @PUT
    @Path("participants/{nomination}/visa")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Operation(summary = "Note that somebody has the visa")
    public RestResponse<Void> grant(
            @PathParam("code") String code, @PathParam("nomination") UUID nomination, @NotNull @Valid VisaNote note) {
        noteVisaGranted.note(code, nomination, note.grantedOn(), audience.actingFor());
        return RestResponse.noContent();
    }
}
