package org.convoke.journeys;

import java.util.List;
import java.util.UUID;

/// Who takes part in a project and who waits.
///
/// @param participants those who withdrew included
public record Roster(List<Place> participants, List<Place> alternates) {

    public record Place(UUID nomination, String name, String country, String pool, String standing) {

        @Override
        public String toString() {
            return "%s, %s, %s, %s".formatted(name, Stage.country(country), pool, standing);
        }
    }

    /// Those who take part indeed.
    public List<Place> active() {
        return participants.stream()
                .filter(place -> place.standing().equals("SELECTED"))
                .toList();
    }
}
