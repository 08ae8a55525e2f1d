package org.convoke.nomination.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.bulk.Batch;
import org.convoke.nomination.bulk.NominateBatch;
import org.convoke.nomination.bulk.TryBatch;
import org.convoke.nomination.npo.Membership;
import org.convoke.webkit.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Takes a batch, whichever way it came, and says what became of it.
@ApplicationScoped
class BatchDesk {

    /// @param count of the nominations that were taken, or would be
    /// @param nominations in the order in which they were sent; none after a dry run
    @Schema(name = "BatchAnswer")
    public record Answer(boolean dryRun, int count, List<Nominated> nominations) {}

    public record Nominated(
            UUID id,
            Optional<Integer> rank,
            String name,
            boolean late,
            Set<DocumentKind> missing,
            boolean provisional) {

        static Nominated of(Nomination nomination) {
            return new Nominated(
                    nomination.id(),
                    nomination.rank(),
                    nomination.candidate().name(),
                    nomination.isLate(),
                    nomination.missing(),
                    nomination.isProvisional());
        }
    }

    private final NominateBatch nominate;
    private final TryBatch attempt;
    private final Membership membership;
    private final Caller caller;

    BatchDesk(NominateBatch nominate, TryBatch attempt, Membership membership, Caller caller) {
        this.nominate = nominate;
        this.attempt = attempt;
        this.membership = membership;
        this.caller = caller;
    }

    RestResponse<Answer> take(String project, Batch batch, boolean dryRun) {
        var speaker = membership.of(caller);
        if (dryRun) {
            return RestResponse.ok(new Answer(true, attempt.attempt(project, speaker, batch), List.of()));
        }
        var nominations = nominate.nominate(project, speaker, batch).stream()
                .map(Nominated::of)
                .toList();
        return RestResponse.status(RestResponse.Status.CREATED, new Answer(false, nominations.size(), nominations));
    }
}
