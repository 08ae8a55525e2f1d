package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.selection.DecisionRefused.NotToBeRuled;
import org.convoke.selection.eligibility.Criterion;
import org.convoke.selection.eligibility.Finding;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.webkit.Refusal;

/// An officer judges a criterion of a candidate or waives it with a reason (R013, R033 to R037).
@ApplicationScoped
public class RuleOnCriterion {

    /// @param reason the evidence of a judgement, the reason of a waiver
    public record Opinion(Criterion criterion, Ruling.Effect outcome, String reason, Officer officer) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;

    RuleOnCriterion(Rounds rounds, Candidates candidates, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
    }

    /// @param ifMatch the version of the round that the officer has seen
    @Transactional
    public Ruling rule(String project, UUID nomination, String ifMatch, Opinion opinion) {
        var round = rounds.locked(project, ifMatch);
        var candidate = candidates.of(project).get(nomination);
        var seen = candidate
                .assessment(round.terms())
                .on(opinion.criterion())
                .map(Finding::evidence)
                .orElseThrow(
                        () -> Refusal.because(new NotToBeRuled(nomination, opinion.criterion(), opinion.outcome())));
        var ruling = new Ruling(
                opinion.criterion(), opinion.outcome(), opinion.reason(), seen, opinion.officer(), clock.instant());
        round.rule(candidate, ruling);
        return ruling;
    }
}
