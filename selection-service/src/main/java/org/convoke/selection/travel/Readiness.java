package org.convoke.selection.travel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Stay;
import org.convoke.contracts.TravelTerms;

/// How far one participant is ready to travel.
///
/// @param tasks each done or not; nobody who stays at home has any
public record Readiness(boolean accepted, Map<Task, Boolean> tasks, Set<Itinerary.Remark> remarks) {

    /// What a participant who travels needs before departure.
    public enum Task {
        /// R083 to R088.
        INSURANCE,
        /// R094 to R096.
        TICKET,
        VISA,
        /// R102, R103.
        ITINERARY
    }

    /// Nothing to be done: the person does not travel, or the project settles nothing about it (R101).
    static Readiness atHome(boolean accepted) {
        return new Readiness(accepted, Map.of(), Set.of());
    }

    static Readiness of(boolean accepted, Optional<Trip> trip, boolean needsVisa, Stay stay, TravelTerms terms) {
        var itinerary = trip.flatMap(Trip::itinerary);
        var tasks = new EnumMap<Task, Boolean>(Task.class);
        tasks.put(
                Task.INSURANCE,
                trip.flatMap(Trip::insurance)
                        .filter(insurance -> insurance.suffices(stay, terms))
                        .isPresent());
        tasks.put(Task.TICKET, itinerary.flatMap(Itinerary::ticket).isPresent());
        tasks.put(Task.VISA, !needsVisa || trip.flatMap(Trip::visaGrantedOn).isPresent());
        tasks.put(Task.ITINERARY, itinerary.isPresent());
        return new Readiness(
                accepted, tasks, itinerary.map(dates -> dates.remarks(stay)).orElse(Set.of()));
    }

    public boolean ready() {
        return accepted && !tasks.containsValue(false);
    }
}
