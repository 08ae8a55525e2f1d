package org.convoke.selection.web;

import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.explain.Tradeoff;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one objective costs the next.
///
/// @param cost what `second` loses by coming second
/// @param gain what `first` has of it
/// @param swapped the best group if the two were the other way round
@Schema(name = "Tradeoff")
public record TradeoffView(
        Objective first, Objective second, long cost, long gain, String sentence, Set<UUID> swapped) {

    static TradeoffView of(Tradeoff tradeoff) {
        return new TradeoffView(
                tradeoff.first(),
                tradeoff.second(),
                tradeoff.cost(),
                tradeoff.gain(),
                tradeoff.sentence(),
                tradeoff.swapped().chosen());
    }
}
