package org.convoke.journeys.client;

import java.util.List;
import java.util.Optional;

/// One page of a list that grows.
///
/// @param next where the following page starts; empty on the last one
public record Page<T>(List<T> items, Optional<String> next) {}
