package org.convoke.selection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Stay;
import org.convoke.selection.Overtaken;
import org.convoke.selection.Round;
import org.convoke.selection.RoundStatus;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;
import org.convoke.webkit.EntityTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// A round as it stands now.
///
/// @param announceBy the last day on which the announcement is in time
/// @param stay of overseas participants, when the project involves travel
/// @param postponed until a revision sets new dates
/// @param silentCountries invited countries that had put nobody forward at the closing (R077)
/// @param counts only for those who may know them now
/// @param etag to be sent as `If-Match` with everything that is decided
@Schema(name = "View")
public record RoundView(
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
        boolean postponed,
        Optional<Set<String>> silentCountries,
        Optional<Counts> counts,
        String etag) {

    /// Before the announcement participants and alternates are the proposed ones.
    ///
    /// @param confirmed whether a second officer agrees with the decisions
    /// @param overtaken who dropped out since the round was decided; it must be decided again
    public record Counts(
            int candidates,
            int eligible,
            int participants,
            int alternates,
            int withdrawn,
            boolean confirmed,
            List<Overtaken> overtaken) {

        static Counts of(Round round, Slate slate) {
            var terms = round.terms();
            return new Counts(
                    slate.all().size(),
                    (int) slate.all().stream()
                            .filter(candidate -> candidate.assessment(terms).eligible())
                            .count(),
                    slate.participants().size(),
                    slate.alternates().size(),
                    slate.standing(Standing.WITHDRAWN).size(),
                    round.confirmed(),
                    round.overtaken());
        }
    }

    static RoundView of(Round round, Optional<Counts> counts) {
        var terms = round.terms();
        return new RoundView(
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
                round.postponed(),
                counts.map(_ -> round.silentCountries()),
                counts,
                EntityTag.of(round.version()));
    }

    static RestResponse<RoundView> answer(Round round, Optional<Counts> counts) {
        return EntityTag.ok(of(round, counts), round.version());
    }
}
