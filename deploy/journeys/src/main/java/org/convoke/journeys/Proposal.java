package org.convoke.journeys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The group that the solver proposes.
///
/// @param objectives the most important first
/// @param alternates the best first
record Proposal(
        long id,
        boolean provenOptimal,
        List<Reached> objectives,
        Optional<Homogeneity> homogeneity,
        List<Person> participants,
        List<Person> alternates) {

    record Reached(String words, long value) {}

    /// @param index from 0 to 100, where all are alike
    record Homogeneity(int index) {}

    record Person(UUID nomination, String name, String country) {

        @Override
        public String toString() {
            return "%s (%s)".formatted(name, country);
        }
    }
}
