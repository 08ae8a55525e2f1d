package org.convoke.selection.group;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.selection.Decisions;
import org.convoke.selection.Slate;
import org.convoke.selection.Terms;
import org.convoke.selection.group.ProposalRefused.TooMuchOverbooked;
import org.convoke.webkit.Refusal;

/// What an officer asks of a proposal besides the policy; every person named comes with the reason (R069).
///
/// @param admitted late or incomplete, and considered all the same (R052, R065)
/// @param overbooked seats beyond the overseas quota to fill as well (R080)
public record Wish(Map<UUID, String> pinned, Map<UUID, String> excluded, Map<UUID, String> admitted, int overbooked) {

    public static final Wish NONE = new Wish(Map.of(), Map.of(), Map.of(), 0);

    /// Refuses what no decision could follow.
    void check(Terms terms, Slate slate) {
        var funded = terms.limit(Pool.OVERSEAS) - terms.seats(Pool.OVERSEAS);
        if (overbooked > funded) {
            throw Refusal.because(new TooMuchOverbooked(overbooked, funded));
        }
        excluded.keySet().forEach(slate::get);
        new Decisions(List.copyOf(pinned.keySet()), List.of(), admitted).check(terms, slate);
    }
}
