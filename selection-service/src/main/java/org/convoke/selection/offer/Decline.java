package org.convoke.selection.offer;

import java.util.Optional;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;

/// Why somebody does not take a seat.
///
/// @param explanation the person's words; they never leave this context
public record Decline(WithdrawalReason reason, Optional<String> explanation) {}
