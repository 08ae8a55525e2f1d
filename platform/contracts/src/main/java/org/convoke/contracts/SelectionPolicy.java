package org.convoke.contracts;

import java.util.List;
import java.util.Optional;

/// How the Secretariat puts a group together (R069 to R072): what counts, in which order, and who must agree.
///
/// @param objectives most important first; each is only weighed among groups that are equal in those before it
/// @param relevantYearsCap years of relevant experience beyond which people count as equally experienced
/// @param minimumPerCountry overseas participants that a country with eligible nominees is to have; empty: none. Local
/// seats are the hosts', so no number per country binds them
/// @param maximumPerCountry overseas participants that a country may have; empty: any number
/// @param overqualifiedYears relevant years above which somebody is noted as perhaps overqualified (R043, R072); empty:
/// no note
/// @param secondOfficer whether another officer must agree before the announcement
/// @param programmeWithNames whether programme and speakers are told together with the names (R024); empty: they are
/// not
public record SelectionPolicy(
        List<Objective> objectives,
        Weights weights,
        int relevantYearsCap,
        Optional<Integer> minimumPerCountry,
        Optional<Integer> maximumPerCountry,
        Optional<Integer> overqualifiedYears,
        boolean secondOfficer,
        Optional<Boolean> programmeWithNames) {

    /// A policy under which names are told on their own.
    public SelectionPolicy(
            List<Objective> objectives,
            Weights weights,
            int relevantYearsCap,
            Optional<Integer> minimumPerCountry,
            Optional<Integer> maximumPerCountry,
            Optional<Integer> overqualifiedYears,
            boolean secondOfficer) {
        this(
                objectives,
                weights,
                relevantYearsCap,
                minimumPerCountry,
                maximumPerCountry,
                overqualifiedYears,
                secondOfficer,
                Optional.empty());
    }

    /// What a proposal tries to reach.
    public enum Objective {
        FILL_SEATS,
        COUNTRIES,
        HOMOGENEITY,
        PREFERENCE,
        EARLIER_SUBMISSION
    }

    /// How much each trait counts in homogeneity; qualifications and work experience only (R070, Q10). 0 leaves one
    /// out.
    public record Weights(int relevantYears, int level, int education, int organisation, int english) {}
}
