package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.selection.WithdrawParticipant;
import org.convoke.selection.WithdrawParticipant.Outcome;

/// The NPO passes on what its participant has reported; by that one act the Secretariat and the host country hear of it
/// (R111).
@ApplicationScoped
public class TransmitWithdrawal {

    private final OpenOffers openOffers;
    private final WithdrawParticipant withdrawParticipant;
    private final Clock clock;

    TransmitWithdrawal(OpenOffers openOffers, WithdrawParticipant withdrawParticipant, Clock clock) {
        this.openOffers = openOffers;
        this.withdrawParticipant = withdrawParticipant;
        this.clock = clock;
    }

    @Transactional
    public Outcome transmit(String project, UUID nomination, Speaker.Officer officer) {
        var reported = openOffers
                .locked(project, nomination, officer, clock.instant())
                .offer()
                .reported();
        var report = new WithdrawParticipant.Report(
                reported.reason(), reported.explanation(), officer.id(), officer.country());
        return withdrawParticipant.withdraw(project, nomination, report);
    }
}
