package org.convoke.nomination.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.nomination.Attestation;
import org.convoke.nomination.Candidate;
import org.convoke.nomination.CandidateForm;
import org.convoke.nomination.Form;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.Warning;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.npo.Officer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A nomination as it is shown to the NPO and the Secretariat.
///
/// @param name as endorsed, or as far as a draft says
/// @param approvalOverdue the government approval should have been confirmed by now (R066)
/// @param form what the NPO writes; only where it differs from what counts: in a draft and during a correction
/// @param warnings only in answers to the NPO's own acts and about a single nomination
@Schema(name = "Nomination")
public record NominationView(
        UUID id,
        String project,
        String country,
        Pool pool,
        Optional<Integer> rank,
        String name,
        Optional<String> email,
        NominationStatus status,
        boolean late,
        Set<DocumentKind> missing,
        boolean provisional,
        Optional<LocalDate> approvalDueOn,
        boolean approvalOverdue,
        Optional<Instant> submittedAt,
        Optional<Endorsement> endorsement,
        Optional<Question> clarification,
        Optional<Form> form,
        Optional<String> certificate,
        List<Warning> warnings) {

    /// @param delegation under which a designated officer endorsed
    public record Endorsement(String name, Officer.Role role, Instant at, Optional<UUID> delegation) {

        static Endorsement of(org.convoke.nomination.Endorsement given) {
            return new Endorsement(given.name(), given.role(), given.at(), Optional.ofNullable(given.delegation()));
        }
    }

    /// What the Secretariat asks, for the NPO alone.
    public record Question(String text, Optional<LocalDate> answerBy) {}

    /// @param now decides what is overdue
    static NominationView of(Nomination nomination, Notice notice, Instant now, List<Warning> warnings) {
        var dueOn = notice.approvalDueOn().filter(_ -> nomination.isProvisional());
        return new NominationView(
                nomination.id(),
                nomination.project(),
                nomination.country(),
                nomination.pool(),
                nomination.rank(),
                name(nomination),
                email(nomination),
                nomination.status(),
                nomination.isLate(),
                nomination.missing(),
                nomination.isProvisional(),
                dueOn,
                dueOn.filter(day -> LocalDate.ofInstant(now, notice.zone()).isAfter(day))
                        .isPresent(),
                Optional.ofNullable(nomination.submittedAt()),
                nomination.endorsement().map(Endorsement::of),
                nomination.clarification().map(asked -> new Question(asked.question(), asked.lastDay())),
                Optional.of(nomination.form()).filter(_ -> nomination.isUnendorsed()),
                nomination.attestation().flatMap(Attestation::number),
                warnings);
    }

    private static String name(Nomination nomination) {
        return Optional.ofNullable(nomination.candidate())
                .map(Candidate::name)
                .orElseGet(() -> name(nomination.form().candidate()));
    }

    private static String name(CandidateForm form) {
        return (form.givenName().orElse("") + " " + form.familyName().orElse("")).strip();
    }

    private static Optional<String> email(Nomination nomination) {
        return Optional.ofNullable(nomination.candidate())
                .map(Candidate::email)
                .or(() -> nomination.form().candidate().email());
    }
}
