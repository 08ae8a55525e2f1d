package org.convoke.nomination.npo;

import java.util.Optional;

/// Somebody who changes the records of the NPO `country`: one of its own office, or the Secretariat (R047).
///
/// @param officer empty for the Secretariat and the operator
public record Steward(String country, String id, String name, Optional<Officer> officer) {}
