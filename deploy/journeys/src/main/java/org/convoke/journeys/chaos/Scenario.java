package org.convoke.journeys.chaos;

import java.time.Duration;
import java.util.List;

/// What a run is to do.
///
/// @param series two letters for the codes of its projects
/// @param events how many there are to be at least
/// @param faults in their order, spread evenly over the time
public record Scenario(long seed, String series, Size size, int events, List<Fault> faults, Duration time) {

    int waves() {
        return Math.ceilDiv(events, size.together() * size.events());
    }

    Duration gap() {
        return time.dividedBy(Math.max(1, faults.size()));
    }
}
