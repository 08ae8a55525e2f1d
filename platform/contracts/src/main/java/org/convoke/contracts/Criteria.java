package org.convoke.contracts;

import java.util.Optional;
import java.util.Set;

/// The qualifications a project asks for (R033 to R041). Figures and switches are the project's data.
///
/// @param organisationTypes employers that qualify; empty means any
/// @param typicalAge a hint to the officer (R041), never a reason to refuse
public record Criteria(
        String text,
        Set<Profile.OrganisationType> organisationTypes,
        Optional<Integer> minimumRelevantYears,
        boolean degreeRequired,
        boolean englishRequired,
        Optional<AgeBand> typicalAge) {

    /// Ages in full years at project start, both inclusive.
    public record AgeBand(int from, int to) {}
}
