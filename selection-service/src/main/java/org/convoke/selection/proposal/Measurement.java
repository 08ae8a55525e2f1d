package org.convoke.selection.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Any group held against the objectives and bounds of its instance.
///
/// @param homogeneity empty for a group of nobody
/// @param breaches empty when the group keeps all bounds
public record Measurement(Score score, Optional<Homogeneity> homogeneity, List<Breach> breaches) {

    static Measurement of(Instance instance, Set<UUID> group) {
        var layout = new Layout(instance);
        var places = layout.places(group);
        var spread = layout.spread(places);
        return new Measurement(
                layout.score(places, spread.deviation()), Homogeneity.of(spread), new Bounds(layout).brokenBy(group));
    }
}
