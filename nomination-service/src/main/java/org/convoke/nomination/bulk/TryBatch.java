package org.convoke.nomination.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.nomination.npo.Membership.Speaker;
import org.convoke.webkit.Refusal;

/// A batch is done and taken back, which tells what would become of it; nobody hears of it.
@ApplicationScoped
public class TryBatch {

    private final NominateBatch nominate;

    TryBatch(NominateBatch nominate) {
        this.nominate = nominate;
    }

    /// @return how many nominations would be taken
    /// @throws Refusal as the batch itself would be refused
    public int attempt(String project, Speaker speaker, Batch batch) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                throw new TakenBack(nominate.nominate(project, speaker, batch).size());
            });
        } catch (TakenBack done) {
            return done.count;
        }
    }

    /// Ends the transaction without keeping anything.
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int count;

        TakenBack(int count) {
            super(null, null, false, false);
            this.count = count;
        }
    }
}
