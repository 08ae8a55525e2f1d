package org.convoke.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A selection round with the dates that the rules yield.
///
/// @param stay of overseas participants; empty when nobody travels
public record Round(
        String status,
        Instant closesAt,
        LocalDate announceBy,
        Optional<LocalDate> announcedOn,
        int overseasSeats,
        int localSeats,
        Optional<Stay> stay,
        String etag) {

    public record Stay(LocalDate arriveOn, LocalDate departOn, LocalDate insuredFrom, LocalDate insuredTo) {}
}
