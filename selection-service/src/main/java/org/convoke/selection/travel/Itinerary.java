package org.convoke.selection.travel;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Stay;

/// When somebody arrives and leaves, and with which ticket.
///
/// @param ticket the reference of the booking; empty while there are only plans
/// @param justification of an early arrival or a late departure
public record Itinerary(
        Optional<String> ticket, LocalDate arriveOn, LocalDate departOn, Optional<String> justification) {

    /// What deserves attention about the dates.
    public enum Remark {
        /// After the day before the start (R102).
        ARRIVES_LATE,
        /// The extra stay before is at the participant's own cost (R092).
        EARLY_ARRIVAL_AT_OWN_COST,
        /// Before the day after the end: the whole programme may not be attended.
        LEAVES_EARLY,
        /// The extra stay after is at the participant's own cost (R092, R103).
        LATE_DEPARTURE_AT_OWN_COST
    }

    public Set<Remark> remarks(Stay stay) {
        var remarks = EnumSet.noneOf(Remark.class);
        if (arriveOn.isAfter(stay.arriveOn())) {
            remarks.add(Remark.ARRIVES_LATE);
        }
        if (arriveOn.isBefore(stay.arriveOn())) {
            remarks.add(Remark.EARLY_ARRIVAL_AT_OWN_COST);
        }
        if (departOn.isBefore(stay.departOn())) {
            remarks.add(Remark.LEAVES_EARLY);
        }
        if (departOn.isAfter(stay.departOn())) {
            remarks.add(Remark.LATE_DEPARTURE_AT_OWN_COST);
        }
        return remarks;
    }

    boolean extended(Stay stay) {
        var remarks = remarks(stay);
        return remarks.contains(Remark.EARLY_ARRIVAL_AT_OWN_COST)
                || remarks.contains(Remark.LATE_DEPARTURE_AT_OWN_COST);
    }
}
