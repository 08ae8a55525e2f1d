package org.convoke.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the certificate context tells: who was there, what it earned them, what they still owe.
public sealed interface CertificateEvent extends ConvokeEvent {

    /// Presence or absence was put on record for one session (R118, R119).
    ///
    /// @param minutes attended; the whole session's length when attendance is counted by day
    record AttendanceRecorded(String project, UUID nomination, String session, boolean present, int minutes)
            implements CertificateEvent {}

    /// Full attendance earned the APO certificate of attendance (R117, R120).
    ///
    /// @param verificationUrl where anybody can check it
    record CertificateIssued(String project, Nominee nominee, String number, LocalDate issuedOn, String verificationUrl)
            implements CertificateEvent {}

    /// Attendance was not full, so there is no certificate (R121).
    record CertificateWithheld(String project, Nominee nominee, List<MissedSession> missed)
            implements CertificateEvent {}

    /// The participant is asked for a progress report (R125).
    record ProgressReportRequested(String project, Nominee nominee, LocalDate requestedOn)
            implements CertificateEvent {}

    /// A participant was given a page of their own, or another address of it: those of earlier issues lead nowhere.
    ///
    /// @param pass together with the issue and a key that is not in it, it makes the address
    record PassIssued(String project, Nominee nominee, UUID pass, int issue) implements CertificateEvent {}

    record MissedSession(String session, LocalDate date, String title) {}
}
