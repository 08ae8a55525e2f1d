package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.selection.Candidate;
import org.convoke.selection.Candidates;
import org.convoke.selection.Exclusion;
import org.convoke.selection.Rounds;
import org.convoke.selection.Standing;
import org.convoke.selection.Terms;
import org.convoke.selection.Withdrawal;
import org.convoke.selection.eligibility.Finding;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The candidates of a round with everything a decision may look at.
@Path("/api/rounds/{code}/candidates")
public class CandidateResource {

    /// @param verdicts what the data say and, where an officer has ruled, what the officer found
    /// @param rulings all that officers ever found, the first one first
    /// @param admission why a late or incomplete nomination is considered, and by whose decision
    /// @param position on the list of alternates of the pool
    public record Row(
            UUID nomination,
            String country,
            Pool pool,
            String name,
            Optional<Integer> rank,
            Instant submittedAt,
            boolean late,
            Set<DocumentKind> missing,
            boolean provisional,
            List<Finding> verdicts,
            boolean eligible,
            List<Ruling> rulings,
            List<Hindrance> exclusions,
            Optional<String> admission,
            Optional<String> admittedBy,
            Optional<Instant> admittedAt,
            Standing standing,
            Optional<Integer> position,
            Optional<Withdrawal> withdrawal) {}

    public record Hindrance(String rule, String reason) {

        static Hindrance of(Exclusion exclusion) {
            return new Hindrance(exclusion.rule(), exclusion.reason());
        }
    }

    private final Rounds rounds;
    private final Candidates candidates;

    CandidateResource(Rounds rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Operation(summary = "Candidates with a verdict and its evidence for every criterion")
    public List<Row> list(@PathParam("code") String code) {
        var terms = rounds.get(code).terms();
        return candidates.of(code).all().stream()
                .map(candidate -> row(candidate, terms))
                .toList();
    }

    private static Row row(Candidate candidate, Terms terms) {
        var dossier = candidate.dossier();
        var assessment = candidate.assessment(terms);
        return new Row(
                candidate.nomination(),
                candidate.nominee().country(),
                candidate.pool(),
                candidate.nominee().name(),
                dossier.rank(),
                dossier.submittedAt(),
                dossier.late(),
                dossier.missing(),
                dossier.provisional(),
                assessment.findings(),
                assessment.eligible(),
                candidate.rulings(),
                candidate.exclusions(terms).stream().map(Hindrance::of).toList(),
                candidate.admission(),
                candidate.admittedBy(),
                candidate.admittedAt(),
                candidate.standing(),
                candidate.position(),
                candidate.withdrawal());
    }
}
