package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.Pool;
import org.convoke.selection.Candidate;
import org.convoke.selection.Candidates;
import org.convoke.selection.Hurdle;
import org.convoke.selection.NoteVisa;
import org.convoke.selection.PromoteAlternate;
import org.convoke.selection.Reallocation;
import org.convoke.selection.Round;
import org.convoke.selection.Rounds;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;
import org.convoke.selection.Succession;
import org.convoke.selection.Terms;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// Which seats are free, who could take them, and who cannot any more.
@Path("/api/rounds/{code}")
public class SuccessionResource {

    /// @param openSeats that nobody has had since the announcement
    /// @param absent countries that put nobody forward or have nobody left (R077, R082)
    public record Line(
            List<Vacancy> vacancies, List<OpenSeat> openSeats, Set<String> absent, List<Waiting> alternates) {}

    /// @param proposed for the seat; absent when nobody is
    public record OpenSeat(Pool pool, int seat, Optional<UUID> proposed) {

        static Stream<OpenSeat> of(Pool pool, Slate slate, Terms terms) {
            return slate.untaken(pool, terms).stream()
                    .map(seat ->
                            new OpenSeat(pool, seat, slate.openedTo(pool, seat).map(Candidate::nomination)));
        }
    }

    /// @param left by whom, and how
    /// @param proposed for the seat; absent when nobody is
    public record Vacancy(
            UUID left, String name, String country, Pool pool, Standing standing, int seat, Optional<UUID> proposed) {

        static Vacancy of(Candidate leaver, Slate slate) {
            return new Vacancy(
                    leaver.nomination(),
                    leaver.nominee().name(),
                    leaver.nominee().country(),
                    leaver.pool(),
                    leaver.standing(),
                    leaver.vacatedSeat().orElseThrow(),
                    slate.proposedFor(leaver.nomination()).map(Candidate::nomination));
        }
    }

    /// @param position on the list of the pool, as announced
    /// @param hurdle why the person is skipped; absent for whoever can make it
    public record Waiting(
            UUID nomination,
            String name,
            String country,
            Pool pool,
            Standing standing,
            Optional<Integer> position,
            boolean needsVisa,
            Optional<Hurdle> hurdle) {

        static Waiting of(Candidate alternate, Succession succession) {
            return new Waiting(
                    alternate.nomination(),
                    alternate.nominee().name(),
                    alternate.nominee().country(),
                    alternate.pool(),
                    alternate.standing(),
                    alternate.position(),
                    alternate.needsVisa(),
                    succession.hurdle(alternate));
        }
    }

    /// @param nomination of the alternate
    /// @param reason needed when it was another's turn
    public record Promotion(
            @NotNull UUID nomination, Optional<@Pattern(regexp = ".*\\S.*") @Size(max = 500) String> reason) {}

    public record Visa(@NotNull Boolean needed) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final PromoteAlternate promoteAlternate;
    private final NoteVisa noteVisa;
    private final Audience audience;
    private final Caller caller;
    private final Clock clock;

    SuccessionResource(
            Rounds rounds,
            Candidates candidates,
            PromoteAlternate promoteAlternate,
            NoteVisa noteVisa,
            Audience audience,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.promoteAlternate = promoteAlternate;
        this.noteVisa = noteVisa;
        this.audience = audience;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("succession")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Operation(summary = "Vacated and open seats, and alternates with what keeps them from coming")
    public Line get(@PathParam("code") String code) {
        var round = rounds.get(code);
        var terms = round.terms();
        var succession = new Succession(terms, clock.instant());
        var slate = candidates.of(code);
        return new Line(
                slate.vacancies(terms).stream()
                        .map(leaver -> Vacancy.of(leaver, slate))
                        .toList(),
                round.announced() ? openSeats(slate, terms) : List.of(),
                absent(round, slate),
                slate.alternates().stream()
                        .map(alternate -> Waiting.of(alternate, succession))
                        .toList());
    }

    private static List<OpenSeat> openSeats(Slate slate, Terms terms) {
        return Stream.of(Pool.values())
                .flatMap(pool -> OpenSeat.of(pool, slate, terms))
                .toList();
    }

    private static Set<String> absent(Round round, Slate slate) {
        var reallocation = new Reallocation(round.terms(), round.silentCountries(), slate);
        return Stream.of(Pool.values())
                .flatMap(pool -> reallocation.absent(pool).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @POST
    @Path("participants/{nomination}/succession")
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Give the seat that somebody left to an alternate")
    public RestResponse<Void> promote(
            @PathParam("code") String code,
            @PathParam("nomination") UUID nomination,
            @NotNull @Valid Promotion promotion) {
        promoteAlternate.promote(code, nomination, promotion.nomination(), promotion.reason(), caller.id());
        return RestResponse.noContent();
    }

    @PUT
    @Path("candidates/{nomination}/visa")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Operation(summary = "Say whether somebody needs a visa for the host country")
    public RestResponse<Void> visa(
            @PathParam("code") String code, @PathParam("nomination") UUID nomination, @NotNull @Valid Visa visa) {
        noteVisa.note(code, nomination, visa.needed(), audience.actingFor());
        return RestResponse.noContent();
    }
}
