package org.convoke.selection;

/// Why an alternate cannot make it to the start any more.
///
/// @param daysNeeded before the start
/// @param daysLeft until the start
public record Hurdle(Obstacle kind, long daysNeeded, long daysLeft) {

    public enum Obstacle {
        /// Nobody is promoted so late.
        CUT_OFF,
        /// No time for a ticket.
        TICKET,
        /// No time for a visa.
        VISA
    }
}
