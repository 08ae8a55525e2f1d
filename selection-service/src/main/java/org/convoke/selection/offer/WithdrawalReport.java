package org.convoke.selection.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;

/// What a participant who cannot attend has told the NPO, and when (R109, R110).
///
/// @param explanation the person's words; they go no further than the NPO and the Secretariat
@Embeddable
public record WithdrawalReport(
        @Enumerated(EnumType.STRING) @Column(name = "report_reason")
        WithdrawalReason reason,

        @Column(name = "report_explanation") String explanation,
        @Column(name = "reported_at") Instant at) {

    public WithdrawalReport {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
