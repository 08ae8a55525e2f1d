package org.convoke.nomination.audit;

import java.time.Instant;
import java.util.UUID;

/// Something that somebody did. What it has nothing to do with is null.
///
/// @param person a name, or what else the record has of whoever did it; null for the platform itself
/// @param about name of an [Area]
/// @param nominee by name
/// @param country whose NPO is concerned
public record ActOnRecord(
        UUID id,
        Instant at,
        String person,
        String about,
        String what,
        String project,
        UUID nomination,
        String nominee,
        String country,
        String remark) {

    public Area area() {
        return Area.valueOf(about);
    }
}
