package org.convoke.nomination;

import java.util.Optional;
import java.util.Set;
import org.convoke.nomination.criteria.Criterion;

/// Who is to endorse, and what they say to it.
///
/// @param by e-mail of the endorsing officer; empty when the speaking officer endorses (R047)
/// @param confirmed criteria that the nominee meets although the form falls short of them (R042)
public record Endorsing(Optional<String> by, Set<Criterion> confirmed) {}
