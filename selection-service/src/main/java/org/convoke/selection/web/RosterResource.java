package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.Candidate;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.Standing;
import org.convoke.selection.WithdrawParticipant;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Who takes part and who waits; and the way out for a participant who cannot come.
@Path("/api/rounds/{code}")
public class RosterResource {

    /// @param participants those who withdrew included
    public record Roster(String project, List<Place> participants, List<Place> alternates) {}

    /// @param replaces the nomination whose seat this person took
    /// @param position on the list of alternates of the pool, as announced
    public record Place(
            UUID nomination,
            String name,
            String country,
            Pool pool,
            Standing standing,
            Optional<UUID> replaces,
            Optional<Integer> position) {

        static Place of(Candidate candidate) {
            var nominee = candidate.nominee();
            return new Place(
                    candidate.nomination(),
                    nominee.name(),
                    nominee.country(),
                    candidate.pool(),
                    candidate.standing(),
                    candidate.replaces(),
                    candidate.position());
        }
    }

    /// @param explanation in the person's words; it is not passed on
    public record Notice(
            @NotNull WithdrawalReason reason,
            @NotBlank @Size(max = 2000) String explanation) {}

    /// @param promoted absent when nobody moved up
    @Schema(name = "WithdrawalOutcome")
    public record Outcome(Seat withdrawn, Optional<Seat> promoted) {}

    /// Without a name: the seat may go to another NPO's person.
    public record Seat(UUID nomination, String country) {

        static Seat of(Nominee nominee) {
            return new Seat(nominee.nomination(), nominee.country());
        }
    }

    private final Rounds rounds;
    private final Candidates candidates;
    private final WithdrawParticipant withdrawParticipant;
    private final Audience audience;
    private final Caller caller;

    RosterResource(
            Rounds rounds,
            Candidates candidates,
            WithdrawParticipant withdrawParticipant,
            Audience audience,
            Caller caller) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.withdrawParticipant = withdrawParticipant;
        this.audience = audience;
        this.caller = caller;
    }

    @GET
    @Path("roster")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Operation(summary = "Participants and alternates that the caller may see")
    public Roster get(@PathParam("code") String code) {
        var visible = audience.onRoster(rounds.get(code));
        var slate = candidates.of(code);
        return new Roster(code, places(slate.participants(), visible), places(slate.alternates(), visible));
    }

    @POST
    @Path("participants/{nomination}/withdrawal")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Idempotent
    @Operation(summary = "Withdraw a participant; the best alternate takes the seat")
    public RestResponse<Outcome> withdraw(
            @PathParam("code") String code, @PathParam("nomination") UUID nomination, @NotNull @Valid Notice notice) {
        var report = new WithdrawParticipant.Report(
                notice.reason(), notice.explanation(), caller.id(), audience.actingFor());
        var outcome = withdrawParticipant.withdraw(code, nomination, report);
        return RestResponse.ok(
                new Outcome(Seat.of(outcome.withdrawn()), outcome.promoted().map(Seat::of)));
    }

    private static List<Place> places(List<Candidate> candidates, Predicate<Nominee> visible) {
        return candidates.stream()
                .filter(candidate -> visible.test(candidate.nominee()))
                .map(Place::of)
                .toList();
    }
}
