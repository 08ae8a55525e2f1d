package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.selection.PromotionRefused.SeatNotOpen;
import org.convoke.selection.PromotionRefused.TurnUnexplained;
import org.convoke.webkit.Refusal;

/// An officer gives a seat that nobody has had to the alternate who was proposed, or for a reason to another who can
/// make it (R069, R077, R082).
@ApplicationScoped
public class ReallocateSeat {

    private final Rounds rounds;
    private final Candidates candidates;
    private final SeatNews news;
    private final Clock clock;

    ReallocateSeat(Rounds rounds, Candidates candidates, SeatNews news, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.news = news;
        this.clock = clock;
    }

    /// @param reason needed when it was another's turn
    public record Choice(UUID alternate, Optional<String> reason, String officer) {}

    @Transactional
    public void reallocate(String project, Pool pool, int seat, Choice choice) {
        var now = clock.instant();
        var round = rounds.locked(project);
        var slate = candidates.of(project);
        requireOpen(round, slate, pool, seat, now);
        var chosen = slate.get(choice.alternate());
        var proposed = slate.openedTo(pool, seat);
        var succession = new Succession(round.terms(), now);
        succession.require(chosen, pool, proposed.equals(Optional.of(chosen)));
        var turn = proposed.or(() -> succession.next(pool, slate.alternates()));
        if (!turn.equals(Optional.of(chosen)) && choice.reason().isEmpty()) {
            throw Refusal.because(new TurnUnexplained(choice.alternate()));
        }
        proposed.filter(other -> other != chosen).ifPresent(Candidate::waitAgain);
        chosen.promotedBy(choice.officer(), choice.reason());
        news.publish(round, chosen.take(seat, round.terms().stay(pool)));
        round.reallocate(slate, now).forEach(event -> news.publish(round, event));
    }

    private static void requireOpen(Round round, Slate slate, Pool pool, int seat, Instant now) {
        if (!round.awaitsStart(now) || !slate.untaken(pool, round.terms()).contains(seat)) {
            throw Refusal.because(new SeatNotOpen(pool, seat));
        }
    }
}
