package org.convoke.journeys.chaos.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.convoke.journeys.chaos.check.Event.Written;

/// What events leave behind in a database: for each event of these types one row, about the same thing as the event.
///
/// @param rows a query for the codes of projects: what each row is about
/// @param about what an event's row is about
record Effect(String name, String service, String rows, Function<Written, String> about, Set<String> types) {
    private static final Set<String> NOTIFIED = Set.of("ProjectNotified");
    private static final Set<String> SUBMITTED = Set.of("NominationSubmitted");
    private static final Set<String> CLOSED = Set.of("NominationWindowClosed");
    private static final Set<String> ROUND_OVER = Set.of("SelectionAnnounced");
    private static final Set<String> OUTCOME = Set.of("ParticipantSelected", "AlternateListed", "CandidateNotSelected");
    private static final Set<String> SEATED = Set.of("ParticipantSelected", "AlternatePromoted");
    private static final Set<String> LEFT = Set.of("ParticipantWithdrawn");
    private static final Set<String> TOLD_IN_PERSON = Set.of(
            "NominationSubmitted",
            "ParticipantSelected",
            "AlternateListed",
            "ParticipantWithdrawn",
            "AlternatePromoted",
            "CertificateIssued",
            "CertificateReissued",
            "CertificateRevoked",
            "CertificateWithheld",
            "ProgressReportRequested",
            "PassIssued");
    private static final Set<String> TOLD_TO_NPO = Set.of(
            "NominationSubmitted",
            "NominationCompleted",
            "NominationIncomplete",
            "GovernmentApprovalConfirmed",
            "ParticipantSelected",
            "AlternateListed",
            "CandidateNotSelected",
            "ParticipantWithdrawn",
            "AlternatePromoted",
            "CertificateIssued",
            "CertificateReissued",
            "CertificateRevoked",
            "CertificateWithheld",
            "ProgressReportRequested",
            "CountryDidNotNominate");
    private static final Set<String> TOLD_TO_SECRETARIAT = Set.of(
            "NominationWindowClosed",
            "SelectionAnnounced",
            "ParticipantWithdrawn",
            "AlternatePromoted",
            "PersonalDataErased");

    static final List<Effect> ALL = List.of(
            project("nomination", "project_notification", "code", "status not in ('DRAFT', 'APPROVED')", NOTIFIED),
            project("selection", "round", "project", "true", NOTIFIED),
            project("certificate", "course", "project", "true", NOTIFIED),
            project("notification", "known_project", "code", "true", NOTIFIED),
            project("nomination", "project_notification", "code", "status = 'NOMINATION_CLOSED'", CLOSED),
            project("selection", "round", "project", "status <> 'OPEN'", CLOSED),
            project("selection", "round", "project", "status = 'ANNOUNCED'", ROUND_OVER),
            person("nomination", "nomination", "id", "true", SUBMITTED),
            person("selection", "candidate", "nomination", "true", SUBMITTED),
            person("notification", "known_nominee", "nomination", "true", SUBMITTED),
            person("nomination", "nomination", "id", "status <> 'SUBMITTED'", OUTCOME),
            person("notification", "known_nominee", "nomination", "standing <> 'NOMINATED'", OUTCOME),
            person("selection", "candidate", "nomination", "standing in ('SELECTED', 'WITHDRAWN')", SEATED),
            person("nomination", "nomination", "id", "status in ('SELECTED', 'WITHDRAWN')", SEATED),
            person("certificate", "participant", "nomination", "true", SEATED),
            person("selection", "candidate", "nomination", "standing = 'WITHDRAWN'", LEFT),
            person("nomination", "nomination", "id", "status = 'WITHDRAWN'", LEFT),
            person("notification", "known_nominee", "nomination", "standing = 'WITHDRAWN'", LEFT),
            person("certificate", "participant", "nomination", "standing = 'WITHDRAWN'", LEFT),
            person(
                    "certificate",
                    "attendance join participant using (nomination)",
                    "concat_ws(' ', nomination, session, present::text, minutes)",
                    "true",
                    Set.of("AttendanceRecorded")),
            person("certificate", "certificate", "nomination", "supersedes is null", Set.of("CertificateIssued")),
            person("certificate", "certificate", "nomination", "supersedes is not null", Set.of("CertificateReissued")),
            person("certificate", "certificate", "nomination", "status = 'REVOKED'", Set.of("CertificateRevoked")),
            person("certificate", "participant", "nomination", "standing = 'ISSUED'", Set.of("CertificateIssued")),
            person("certificate", "participant", "nomination", "standing = 'WITHHELD'", Set.of("CertificateWithheld")),
            person(
                    "certificate",
                    "participant",
                    "nomination",
                    "report_requested_on is not null",
                    Set.of("ProgressReportRequested")),
            mail("role = 'CANDIDATE'", TOLD_IN_PERSON),
            mail(
                    "role = 'NPO' and template not in ('project-notified-npo', 'alternate-promoted-npo-replaced')",
                    TOLD_TO_NPO),
            mail("role = 'SECRETARIAT'", TOLD_TO_SECRETARIAT),
            // one of many: that none is missing beside it follows from their being written in one transaction
            mail("template = 'project-notified-npo' group by 1", NOTIFIED));

    private static Effect project(String service, String table, String code, String where, Set<String> types) {
        var rows = "select %s from %s where %s = any(?) and %s".formatted(code, table, code, where);
        return new Effect("%s of %s, %s".formatted(table, service, where), service, rows, Written::about, types);
    }

    private static Effect person(String service, String table, String person, String where, Set<String> types) {
        var rows = "select %s::text from %s where project = any(?) and %s".formatted(person, table, where);
        return new Effect("%s of %s, %s".formatted(table, service, where), service, rows, Written::about, types);
    }

    /// Mails name the event that they are owed for; reminders are owed for none.
    private static Effect mail(String where, Set<String> types) {
        var rows = "select split_part(dedupe_key, ' ', 1) from mail where project = any(?)"
                + " and template not like 'obligation/%' and " + where;
        return new Effect("mail, " + where, "notification", rows, Effect::id, types);
    }

    private static String id(Written written) {
        return written.event().id().toString();
    }

    /// What there should be a row about.
    List<String> owed(List<Written> events) {
        return events.stream()
                .filter(written -> types.contains(written.event().type()))
                .map(about)
                .toList();
    }
}
