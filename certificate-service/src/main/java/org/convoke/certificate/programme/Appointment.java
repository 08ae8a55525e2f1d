package org.convoke.certificate.programme;

import java.time.Instant;
import org.convoke.contracts.ProgrammeRow;

/// One entry of a participant's calendar.
///
/// @param sequence rises with every change, so that a calendar knows which is the latest (RFC 5545)
/// @param changedAt when it was told like this
record Appointment(ProgrammeRow row, int sequence, boolean cancelled, Instant changedAt) {

    Appointment cancel(Edition edition) {
        return new Appointment(row, edition.number() - 1, true, edition.toldAt());
    }
}
