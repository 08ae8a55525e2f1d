package org.convoke.nomination.npo;

import java.util.Optional;
import java.util.UUID;

/// An officer's right to an act for their NPO at this moment (R047, R048).
///
/// @param delegation that a designated officer acts under; empty when the office itself gives the right
public record Mandate(Officer officer, Optional<UUID> delegation) {}
