package org.convoke.nomination.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.duplicate.DuplicateRefused.NotAPair;
import org.convoke.webkit.Refusal;

/// The Secretariat says whether two nominations are of one person. It changes neither of them.
@ApplicationScoped
public class JudgeDuplicate {

    public record Finding(Pair pair, Judgement.Verdict verdict, String reason) {}

    private final Nominations nominations;
    private final Judgements judgements;
    private final Clock clock;

    JudgeDuplicate(Nominations nominations, Judgements judgements, Clock clock) {
        this.nominations = nominations;
        this.judgements = judgements;
        this.clock = clock;
    }

    @Transactional
    public Judgement judge(String project, Finding finding, String officer) {
        var pair = finding.pair();
        var one = nominations.get(pair.one(), Optional.empty());
        var other = nominations.get(pair.other(), Optional.empty());
        var concerned = one.project().equals(project) || other.project().equals(project);
        if (pair.isOne() || !concerned) {
            throw Refusal.because(new NotAPair(project));
        }
        var judgement = new Judgement(project, pair, finding.verdict(), finding.reason());
        judgement.by = officer;
        judgement.at = clock.instant();
        judgements.persist(judgement);
        return judgement;
    }
}
