package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.PromotionRefused.NoVacancy;
import org.convoke.selection.PromotionRefused.TurnUnexplained;
import org.convoke.webkit.Refusal;

/// An officer gives a vacated seat to the alternate who was proposed, or for a reason to another who can make it (R069,
/// R079, Q6).
@ApplicationScoped
public class PromoteAlternate {

    private final Rounds rounds;
    private final Candidates candidates;
    private final SeatNews news;
    private final Clock clock;

    PromoteAlternate(Rounds rounds, Candidates candidates, SeatNews news, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.news = news;
        this.clock = clock;
    }

    /// @param left whose seat it was
    /// @param reason needed when it was another's turn
    @Transactional
    public void promote(String project, UUID left, UUID alternate, Optional<String> reason, String officer) {
        var now = clock.instant();
        var round = rounds.locked(project);
        var slate = candidates.of(project);
        var leaver = slate.get(left);
        var chosen = slate.get(alternate);
        int seat = vacancy(round, slate, leaver, now);
        var succession = new Succession(round.terms(), now);
        succession.require(chosen, leaver.pool(), chosen.replaces().equals(Optional.of(left)));
        var turn = slate.proposedFor(left).or(() -> succession.next(leaver, slate.alternates()));
        if (!turn.equals(Optional.of(chosen)) && reason.isEmpty()) {
            throw Refusal.because(new TurnUnexplained(alternate));
        }
        slate.proposedFor(left).filter(proposed -> proposed != chosen).ifPresent(Candidate::waitAgain);
        chosen.promotedBy(officer, reason);
        news.publish(round, chosen.promote(leaver.nominee(), seat, round.terms().stay(chosen.pool())));
        round.reallocate(slate, now).forEach(event -> news.publish(round, event));
    }

    private static int vacancy(Round round, Slate slate, Candidate leaver, Instant now) {
        var open = round.awaitsStart(now) && slate.vacancies(round.terms()).contains(leaver);
        return slate.seating(leaver.pool(), round.terms())
                .free(leaver)
                .filter(_ -> open)
                .orElseThrow(() -> Refusal.because(new NoVacancy(leaver.nomination())));
    }
}
