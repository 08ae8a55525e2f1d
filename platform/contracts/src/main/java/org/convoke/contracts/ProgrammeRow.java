package org.convoke.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One row of the detailed programme: what the notification had, and what is settled shortly before (R024).
///
/// @param place a room, a site, or where the online meeting is
/// @param speakers each with their organisation, as they are to be announced
public record ProgrammeRow(Session session, Optional<Instant> startsAt, Optional<String> place, List<String> speakers) {

    /// One of which no more is known than the notification says.
    public ProgrammeRow(Session session) {
        this(session, Optional.empty(), Optional.empty(), List.of());
    }
}
