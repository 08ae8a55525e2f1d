package org.convoke.journeys.chaos.check;

import java.util.List;
import java.util.Map;

/// What the checker saw of one run.
///
/// @param counts how much of what was compared, in the order of the report, as in `events published` → 5123
public record Verdict(Map<String, Long> counts, List<Violation> violations) {}
