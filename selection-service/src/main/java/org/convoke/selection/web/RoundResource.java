package org.convoke.selection.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.web.RoundView.Counts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// The rounds of all projects.
@Path("/api/rounds")
public class RoundResource {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Audience audience;

    RoundResource(Rounds rounds, Candidates candidates, Audience audience) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.audience = audience;
    }

    /// Counts are in the single view only.
    @GET
    @Authenticated
    @Operation(summary = "All rounds, without counts")
    public List<RoundView> list() {
        return rounds.all().stream()
                .map(round -> RoundView.of(round, Optional.empty()))
                .toList();
    }

    @GET
    @Path("{code}")
    @Authenticated
    @Operation(summary = "One round")
    public RestResponse<RoundView> get(@PathParam("code") String code) {
        var round = rounds.get(code);
        var counts = audience.knowsOutcome(round)
                ? Optional.of(Counts.of(round, candidates.of(code)))
                : Optional.<Counts>empty();
        return RoundView.answer(round, counts);
    }
}
