package org.convoke.certificate.alumni;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody who has taken part in a project that is over.
///
/// @param certificate its number; empty when attendance was not full
public record Alumnus(
        UUID nomination,
        String name,
        String country,
        String email,
        String project,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<String> certificate) {}
