package org.convoke.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;

/// Why and when a participant withdrew (R110).
///
/// @param explanation the person's words; they never leave this context
@Embeddable
public record Withdrawal(
        @Enumerated(EnumType.STRING) @Column(name = "withdrawal_reason")
        WithdrawalReason reason,

        @Column(name = "withdrawal_explanation") String explanation,
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_by") String by) {

    /// The database keeps microseconds; the event must not know more.
    public Withdrawal {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
