package org.convoke.certificate;

import java.time.Instant;
import java.util.Optional;
import org.convoke.contracts.CertificateEvent.AttendanceCorrected;
import org.convoke.contracts.CertificateEvent.Attended;
import org.convoke.contracts.Session;

/// What a correction changed.
///
/// @param full whether the participant attended everything now, as far as the sheet goes
record Amendment(Participant participant, Session session, Mark before, Mark after, boolean full) {

    /// Whether a certificate is out that this attendance does not earn.
    boolean unearned() {
        return !full && participant.standing() == Standing.ISSUED;
    }

    AttendanceCorrected told(String project, Instant now, Optional<String> unsupported) {
        return new AttendanceCorrected(
                project, participant.nominee(), session, told(before), told(after), now, unsupported);
    }

    private static Attended told(Mark mark) {
        return new Attended(mark.present(), mark.minutes());
    }
}
