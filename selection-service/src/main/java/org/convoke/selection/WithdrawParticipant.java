package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.selection.SelectionRefused.UnknownCandidate;
import org.convoke.webkit.Refusal;

/// A participant will not attend; the best alternate takes the seat in the same transaction (R109 to R112, ADR 0030).
@ApplicationScoped
public class WithdrawParticipant {

    /// @param onBehalfOf the country whose NPO reports it; empty when the Secretariat does
    public record Report(WithdrawalReason reason, String explanation, String by, Optional<String> onBehalfOf) {

        boolean concerns(Nominee nominee) {
            return onBehalfOf.map(nominee.country()::equals).orElse(true);
        }
    }

    /// @param promoted who has the seat now; empty also when an officer is still to agree
    public record Outcome(Nominee withdrawn, Optional<Nominee> promoted) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;
    private final SeatNews news;

    WithdrawParticipant(Rounds rounds, Candidates candidates, Clock clock, SeatNews news) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
        this.news = news;
    }

    @Transactional
    public Outcome withdraw(String project, UUID nomination, Report report) {
        var round = rounds.locked(project);
        var slate = candidates.of(project);
        var leaver = slate.get(nomination);
        if (!report.concerns(leaver.nominee())) {
            throw Refusal.because(new UnknownCandidate(nomination));
        }
        var withdrawal = new Withdrawal(report.reason(), report.explanation(), clock.instant(), report.by());
        news.publish(round, round.withdraw(leaver, withdrawal));
        var next = round.refill(leaver, slate, withdrawal.at());
        next.forEach(event -> news.publish(round, event));
        return new Outcome(leaver.nominee(), promoted(next));
    }

    private static Optional<Nominee> promoted(List<SelectionEvent> events) {
        return events.stream()
                .filter(AlternatePromoted.class::isInstance)
                .map(AlternatePromoted.class::cast)
                .map(AlternatePromoted::nominee)
                .findFirst();
    }
}
