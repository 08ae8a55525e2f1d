package org.convoke.journeys.chaos;

import java.time.Duration;
import java.util.List;

/// What one run was and did, for the report.
///
/// @param took from the first fault until everything was quiet again
public record Run(long seed, int brokers, Duration took, List<Strike> strikes, History history) {}
