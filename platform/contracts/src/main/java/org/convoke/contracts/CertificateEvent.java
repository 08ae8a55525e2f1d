package org.convoke.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the certificate context tells: who was there, what it earned them, what they still owe.
public sealed interface CertificateEvent extends ConvokeEvent {

    /// The detailed programme is out, with times and speakers (R021 to R026).
    ///
    /// @param edition counts the programmes of a project, that of its notification included
    /// @param rows the whole programme as it is now
    record ProgrammePublished(String project, int edition, Instant publishedAt, List<ProgrammeRow> rows)
            implements CertificateEvent {}

    /// Presence or absence was put on record for one session (R118, R119).
    ///
    /// @param minutes attended; the whole session's length when attendance is counted by day
    record AttendanceRecorded(String project, UUID nomination, String session, boolean present, int minutes)
            implements CertificateEvent {}

    /// The record of one session was wrong and is put right (R121); the reason stays in the certificate context.
    ///
    /// @param unsupported number of the certificate that is not earned any more; it stands until it is revoked
    record AttendanceCorrected(
            String project,
            Nominee nominee,
            Session session,
            Attended before,
            Attended after,
            Instant correctedAt,
            Optional<String> unsupported)
            implements CertificateEvent {}

    /// A participant says that the record of a session is wrong; what they say stays in the certificate context.
    record AttendanceDisputed(String project, Nominee nominee, Session session, Instant disputedAt)
            implements CertificateEvent {}

    /// A dispute was looked into; the answer stays in the certificate context.
    ///
    /// @param corrected whether the record was wrong; then `AttendanceCorrected` came before
    record AttendanceDisputeAnswered(
            String project, Nominee nominee, Session session, boolean corrected, Instant answeredAt)
            implements CertificateEvent {}

    /// Full attendance earned the APO certificate of attendance (R117, R120).
    ///
    /// @param verificationUrl where anybody can check it
    record CertificateIssued(String project, Nominee nominee, String number, LocalDate issuedOn, String verificationUrl)
            implements CertificateEvent {}

    /// Attendance was not full, so there is no certificate (R121).
    record CertificateWithheld(String project, Nominee nominee, List<MissedSession> missed)
            implements CertificateEvent {}

    /// A corrected certificate takes the place of an earlier one, whose number says so from now on.
    ///
    /// @param nominee with the name as it stands on the new certificate
    /// @param number of the new certificate
    /// @param supersedes the number of the earlier one
    record CertificateReissued(
            String project,
            Nominee nominee,
            String number,
            String supersedes,
            ReissueReason reason,
            LocalDate issuedOn,
            String verificationUrl)
            implements CertificateEvent {}

    /// A certificate stands no more; whoever checks its number is told since when and why.
    record CertificateRevoked(
            String project,
            Nominee nominee,
            String number,
            RevocationReason reason,
            LocalDate revokedOn,
            String verificationUrl)
            implements CertificateEvent {}

    /// The participant is asked for a progress report (R125).
    record ProgressReportRequested(String project, Nominee nominee, LocalDate requestedOn, Optional<LocalDate> dueOn)
            implements CertificateEvent {

        /// One that leaves open until when.
        public ProgressReportRequested(String project, Nominee nominee, LocalDate requestedOn) {
            this(project, nominee, requestedOn, Optional.empty());
        }
    }

    /// The Secretariat has said how country papers are to be written, or says it anew (R115, R139).
    ///
    /// @param dueOn the last day for most participants; who was asked late may have longer
    /// @param url where the guidelines are to be read, besides a file that participants find on their page
    record CountryPaperGuidelinesPublished(
            String project, int issue, LocalDate dueOn, Optional<String> url, Instant publishedAt)
            implements CertificateEvent {}

    /// @param minutes the whole session's length when attendance is counted by day
    record Attended(boolean present, int minutes) {}

    /// A country paper came in, or another version of it (R114).
    ///
    /// @param late whether it came after its last day
    record CountryPaperSubmitted(String project, Nominee nominee, int version, Instant submittedAt, boolean late)
            implements CertificateEvent {}

    /// A participant shared an action plan with the NPO that sent them, or another version of it (R124).
    record ActionPlanShared(String project, Nominee nominee, int version, Instant sharedAt, boolean late)
            implements CertificateEvent {}

    /// A progress report came in, or another version of it (R126).
    record ProgressReportSubmitted(String project, Nominee nominee, int version, Instant submittedAt, boolean late)
            implements CertificateEvent {}

    /// The Secretariat does not ask for a paper any more; the reason is on record and in no event.
    record PaperWaived(String project, Nominee nominee, PaperKind paper, Instant waivedAt)
            implements CertificateEvent {}

    /// A paper's last day is over and the paper is not there; told once to each of those who can do something about it.
    record PaperOverdue(String project, Nominee nominee, PaperKind paper, LocalDate dueOn, Escalation told)
            implements CertificateEvent {}

    /// Who is told of what is overdue, one after the other.
    enum Escalation {
        PARTICIPANT,
        NPO,
        SECRETARIAT
    }

    /// A participant was given a page of their own, or another address of it: those of earlier issues lead nowhere.
    ///
    /// @param pass together with the issue and a key that is not in it, it makes the address
    record PassIssued(String project, Nominee nominee, UUID pass, int issue) implements CertificateEvent {}

    record MissedSession(String session, LocalDate date, String title) {}

    /// Why a certificate was issued again. It is public: in words that say nothing about the person.
    enum ReissueReason {
        NAME_CORRECTED,
        /// Title or place.
        DETAILS_CORRECTED,
        /// The key it was signed with is not to be relied on any more.
        SIGNATURE_RENEWED
    }

    /// Why a certificate stands no more. It is public: in words that say nothing about the person.
    enum RevocationReason {
        /// Attendance was corrected afterwards (R121).
        ATTENDANCE_NOT_FULL,
        ISSUED_IN_ERROR,
        OBTAINED_BY_DECEPTION
    }
}
