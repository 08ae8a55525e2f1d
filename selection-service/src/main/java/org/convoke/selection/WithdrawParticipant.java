package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.eventing.Outbox;
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

    public record Outcome(Nominee withdrawn, Optional<Nominee> promoted) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;
    private final Outbox outbox;

    WithdrawParticipant(Rounds rounds, Candidates candidates, Clock clock, Outbox outbox) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
        this.outbox = outbox;
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
        outbox.add(round.withdraw(leaver, withdrawal));
        var promoted = round.refill(leaver, slate);
        promoted.ifPresent(outbox::add);
        return new Outcome(leaver.nominee(), promoted.map(AlternatePromoted::nominee));
    }
}
