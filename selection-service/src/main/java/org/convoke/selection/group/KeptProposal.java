package org.convoke.selection.group;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.Pool;
import org.convoke.selection.Officer;
import org.convoke.selection.group.ProposalRefused.OtherSolver;
import org.convoke.selection.proposal.Alternates;
import org.convoke.selection.proposal.Alternates.Replacement;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Proposal;
import org.convoke.selection.proposal.Solver;
import org.convoke.selection.proposal.explain.Explain;
import org.convoke.selection.proposal.explain.Explanation;
import org.convoke.selection.proposal.explain.Tradeoff;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A proposal with everything it depended on, so that anybody can compute it again and ask it more questions. It
/// decides
/// nothing and never changes (R069).
@Entity
@Immutable
@Table(name = "proposal")
public class KeptProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String project;

    @JdbcTypeCode(SqlTypes.JSON)
    private Wish wish;

    @JdbcTypeCode(SqlTypes.JSON)
    private Instance instance;

    @JdbcTypeCode(SqlTypes.JSON)
    private Proposal result;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> alternates;

    private String inputHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private Officer proposedBy;

    private Instant proposedAt;

    protected KeptProposal() {}

    KeptProposal(String project, Wish wish, Instance instance, Proposal result, Officer officer, Instant now) {
        this.project = project;
        this.wish = wish;
        this.instance = instance;
        this.result = result;
        alternates = waiting(instance, result.chosen());
        inputHash = result.inputHash();
        proposedBy = officer;
        proposedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /// The others wait by what each would do to the group, with the objectives of the selection itself (R079).
    private static List<UUID> waiting(Instance instance, Set<UUID> chosen) {
        var others = new Alternates(instance, chosen);
        return Stream.of(Pool.values())
                .flatMap(pool -> others.waiting(pool).stream())
                .map(Replacement::nomination)
                .toList();
    }

    public long id() {
        return id;
    }

    public String project() {
        return project;
    }

    public Wish wish() {
        return wish;
    }

    /// What the solver was asked.
    public Instance instance() {
        return instance;
    }

    public Proposal result() {
        return result;
    }

    public Set<UUID> participants() {
        return result.chosen();
    }

    /// Pool by pool, the best first.
    public List<UUID> alternates() {
        return alternates;
    }

    public Figures figures() {
        return new Figures(result.score(), result.homogeneity());
    }

    /// Why somebody is in or not, by solving again what was asked then.
    Explanation explain(UUID nomination, Solver solver) {
        requireSameSolver();
        return new Explain(solver, instance, result).explain(nomination);
    }

    /// What each objective costs the next.
    List<Tradeoff> tradeoffs(Solver solver) {
        requireSameSolver();
        return Tradeoff.of(solver, instance, result);
    }

    /// Figures of two versions of the solver cannot be compared.
    private void requireSameSolver() {
        if (!result.solverVersion().equals(Solver.VERSION)) {
            throw Refusal.because(new OtherSolver(id, result.solverVersion(), Solver.VERSION));
        }
    }

    public Officer proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
