package org.convoke.selection.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Stay;
import org.convoke.selection.AnnounceRound;
import org.convoke.selection.Candidates;
import org.convoke.selection.DecideRound;
import org.convoke.selection.Decisions;
import org.convoke.selection.Overtaken;
import org.convoke.selection.Round;
import org.convoke.selection.RoundStatus;
import org.convoke.selection.Rounds;
import org.convoke.selection.SelectionRefused.NamedTwice;
import org.convoke.selection.Standing;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// Rounds, and the Secretariat's two acts on them: decide and announce.
@Path("/api/rounds")
public class RoundResource {

    /// @param announceBy the last day on which the announcement is in time
    /// @param stay of overseas participants, when the project involves travel
    /// @param counts only for those who may know them now
    public record View(
            String project,
            String title,
            RoundStatus status,
            LocalDate startsOn,
            Instant closesAt,
            LocalDate announceBy,
            Optional<LocalDate> announcedOn,
            int overseasSeats,
            int localSeats,
            int overbookingSeats,
            Optional<Stay> stay,
            Optional<Counts> counts) {}

    /// Before the announcement participants and alternates are the proposed ones.
    ///
    /// @param overtaken who dropped out since the round was decided; it must be decided again
    public record Counts(
            int candidates, int eligible, int participants, int alternates, int withdrawn, List<Overtaken> overtaken) {}

    /// @param alternates in the officer's order of preference
    /// @param admissions of late or incomplete nominations
    public record Draft(
            @NotNull @Size(max = 500) List<@NotNull UUID> participants,
            @NotNull @Size(max = 500) List<@NotNull UUID> alternates,
            @Size(max = 500) List<@NotNull @Valid Admission> admissions) {

        Decisions decisions() {
            var reasons = new HashMap<UUID, String>();
            for (var admission : admissions == null ? List.<Admission>of() : admissions) {
                if (reasons.put(admission.nomination(), admission.reason()) != null) {
                    throw Refusal.because(new NamedTwice(admission.nomination()));
                }
            }
            return new Decisions(participants, alternates, Map.copyOf(reasons));
        }
    }

    public record Admission(
            @NotNull UUID nomination,
            @NotBlank @Size(max = 500) String reason) {}

    /// @param lateReason needed after the last day for the announcement
    public record Announcement(Optional<@Pattern(regexp = ".*\\S.*") @Size(max = 500) String> lateReason) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final DecideRound decideRound;
    private final AnnounceRound announceRound;
    private final Audience audience;
    private final Caller caller;

    RoundResource(
            Rounds rounds,
            Candidates candidates,
            DecideRound decideRound,
            AnnounceRound announceRound,
            Audience audience,
            Caller caller) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.decideRound = decideRound;
        this.announceRound = announceRound;
        this.audience = audience;
        this.caller = caller;
    }

    /// Counts are in the single view only.
    @GET
    @Authenticated
    @Operation(summary = "All rounds, without counts")
    public List<View> list() {
        return rounds.all().stream().map(round -> view(round, Optional.empty())).toList();
    }

    @GET
    @Path("{code}")
    @Authenticated
    @Operation(summary = "One round")
    public View get(@PathParam("code") String code) {
        var round = rounds.get(code);
        return view(round, audience.knowsOutcome(round) ? Optional.of(counts(round)) : Optional.empty());
    }

    @PUT
    @Path("{code}/decisions")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Replace the silent decisions of a round")
    public View decide(@PathParam("code") String code, @NotNull @Valid Draft draft) {
        decideRound.decide(code, draft.decisions(), caller.id());
        return get(code);
    }

    @POST
    @Path("{code}/announcement")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Tell everybody how the round was decided")
    public RestResponse<View> announce(@PathParam("code") String code, @NotNull @Valid Announcement announcement) {
        announceRound.announce(code, announcement.lateReason(), caller.id());
        return RestResponse.ok(get(code));
    }

    private Counts counts(Round round) {
        var slate = candidates.of(round.project());
        var criteria = round.terms().criteria();
        return new Counts(
                slate.all().size(),
                (int) slate.all().stream()
                        .filter(candidate ->
                                candidate.dossier().assess(criteria).eligible())
                        .count(),
                slate.participants().size(),
                slate.alternates().size(),
                slate.standing(Standing.WITHDRAWN).size(),
                round.overtaken());
    }

    private static View view(Round round, Optional<Counts> counts) {
        var terms = round.terms();
        return new View(
                round.project(),
                terms.title(),
                round.status(),
                terms.startsOn(),
                terms.closesAt(),
                terms.announceBy(),
                round.announcedOn(),
                terms.overseasSeats(),
                terms.localSeats(),
                terms.policy().overbookingSeats(),
                terms.stay(),
                counts);
    }
}
