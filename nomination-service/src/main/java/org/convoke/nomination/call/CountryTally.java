package org.convoke.nomination.call;

import java.time.Instant;
import java.util.Optional;

/// What one country has sent for a project; drafts and recalled nominations do not count.
///
/// @param lastAt of the latest submission
public record CountryTally(
        String country, int nominated, int incomplete, int provisional, int late, Optional<Instant> lastAt) {

    /// Of a country that has sent nothing.
    public static CountryTally nothing(String country) {
        return new CountryTally(country, 0, 0, 0, 0, Optional.empty());
    }
}
