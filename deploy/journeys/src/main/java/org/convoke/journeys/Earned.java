package org.convoke.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a participant's attendance has come to.
///
/// @param missed the sessions that stand between the participant and a certificate
public record Earned(
        UUID nomination,
        String name,
        String country,
        String standing,
        Optional<String> number,
        Optional<String> verificationUrl,
        List<Missed> missed) {

    public record Missed(String session, LocalDate date, String title) {}

    public boolean issued() {
        return standing.equals("ISSUED");
    }

    public boolean pending() {
        return standing.equals("PENDING");
    }
}
