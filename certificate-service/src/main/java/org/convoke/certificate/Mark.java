package org.convoke.certificate;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/// One entry on the attendance sheet: what was put on record about one participant and one session, and by whom.
///
/// @param minutes attended; the whole session's length when attendance is counted by day
@Embeddable
public record Mark(boolean present, int minutes, String recordedBy, Instant recordedAt) {

    boolean says(Mark other) {
        return present == other.present && minutes == other.minutes;
    }
}
