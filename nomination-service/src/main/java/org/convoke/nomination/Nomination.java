package org.convoke.nomination;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.NominationRefused.NoApprovalAwaited;
import org.convoke.nomination.NominationRefused.NotAsItStands;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.webkit.Refusal;

/// A person put forward by an NPO for one project ([NominationStatus]).
///
/// Its form is the NPO's to write; what counts is what an officer of the NPO endorsed last (R047). It is late,
/// incomplete or provisional independently of each other (R052, R065, R066): facts for the Secretariat to weigh. Once
/// in
/// time it stays in time, unless a clarification is answered too late.
@Entity
public class Nomination extends NominationFacts {

    protected Nomination() {}

    Nomination(UUID id, ProjectNotification project, String country, Form form) {
        this.id = id;
        this.project = project.code();
        this.country = country;
        this.pool = project.poolOf(country);
        this.form = form;
        this.documents = form.documents();
        this.missing = Set.of();
        this.status = NominationStatus.DRAFT;
    }

    void edit(Form now) {
        require(status.open(), "edited");
        form = now;
        edited = true;
    }

    /// Also a correction of what was endorsed before; its rank then stays as the NPO has ordered it since.
    NominationSubmitted endorse(ProjectNotification project, Endorsement given) {
        requireEndorsable();
        form.requireComplete();
        var again = submittedAt != null;
        var notice = project.notice();
        var overdue = clarification != null && clarification.isOverdue(given.at(), notice.zone());
        late = again ? late || overdue : given.at().isAfter(notice.closesAt());
        submittedAt = again ? submittedAt : given.at();
        rank = again ? rank : form.rank().orElse(null);
        endorsement = given;
        clarification = null;
        edited = false;
        status = NominationStatus.SUBMITTED;
        takeOver(notice.policy().requiredDocuments());
        return submitted(project, again ? Optional.of(given.at()) : Optional.empty());
    }

    /// A submitted one once more only when it was edited since.
    public boolean isEndorsable() {
        var corrected = status == NominationStatus.SUBMITTED && edited;
        return corrected || status.next().contains(NominationStatus.SUBMITTED);
    }

    void requireEndorsable() {
        require(isEndorsable(), "endorsed");
    }

    private void takeOver(Set<DocumentKind> required) {
        candidate = form.candidate().candidate();
        keys = PersonKeys.of(candidate);
        documents = union(documents, form.documents());
        missing = missingOf(required, documents);
        governmentApproval = form.governmentApproval().orElseThrow();
    }

    private NominationSubmitted submitted(ProjectNotification project, Optional<Instant> resubmittedAt) {
        var profile = candidate.profile(project.notice().startsOn());
        return new NominationSubmitted(
                this.project, nominee(), profile, rank(), submittedAt, late, missing, isProvisional(), resubmittedAt);
    }

    NominationReturned sendBack(Clarification asked, Instant now) {
        move(NominationStatus.RETURNED, "returned");
        clarification = asked;
        return new NominationReturned(project, id, now, asked.lastDay());
    }

    /// @return the event, unless nobody else had heard of it yet
    Optional<NominationRecalled> recall(Instant now) {
        move(NominationStatus.RECALLED, "recalled");
        rank = null;
        clarification = null;
        return submittedAt == null ? Optional.empty() : Optional.of(new NominationRecalled(project, nominee(), now));
    }

    void placeAt(Integer place) {
        require(ranked(), "ranked");
        rank = place;
    }

    /// Whether it has a place in the NPO's order of preference.
    boolean ranked() {
        return status == NominationStatus.SUBMITTED || status == NominationStatus.RETURNED;
    }

    /// @return the event once nothing is missing any more
    Optional<NominationCompleted> add(Set<DocumentKind> arrived) {
        require(status != NominationStatus.RECALLED, "completed");
        var wasIncomplete = !missing.isEmpty();
        documents = union(documents, arrived);
        missing = missingOf(missing, arrived);
        return wasIncomplete && missing.isEmpty()
                ? Optional.of(new NominationCompleted(project, id))
                : Optional.empty();
    }

    /// A document that was counted as there is not, or not any more.
    ///
    /// @param required by the project
    /// @return the event when the Secretariat had been told otherwise
    Optional<NominationIncomplete> lose(DocumentKind gone, Set<DocumentKind> required) {
        if (!documents.contains(gone)) {
            return Optional.empty();
        }
        documents = documents.stream().filter(kind -> kind != gone).collect(Collectors.toSet());
        missing = missingOf(required, documents);
        return status == NominationStatus.SUBMITTED && missing.contains(gone)
                ? Optional.of(new NominationIncomplete(project, id, missing))
                : Optional.empty();
    }

    GovernmentApprovalConfirmed confirmApproval() {
        require(status != NominationStatus.DRAFT && status != NominationStatus.RECALLED, "approved");
        if (!isProvisional()) {
            throw Refusal.because(new NoApprovalAwaited(governmentApproval));
        }
        governmentApproval = GovernmentApproval.OBTAINED;
        form = form.approved();
        return new GovernmentApprovalConfirmed(project, id);
    }

    /// Notes what selection has announced; selection has checked the move. A recall outlives what selection said before
    /// it heard of it.
    void outcome(NominationStatus outcome) {
        if (status == NominationStatus.RECALLED) {
            return;
        }
        if (!status.next().contains(outcome)) {
            throw new IllegalStateException("nomination %s cannot go from %s to %s".formatted(id, status, outcome));
        }
        status = outcome;
        clarification = null;
    }

    /// Whether the participation earned a certificate, as the certificate context told.
    void attest(Attestation given) {
        attestation = given;
    }

    private void move(NominationStatus to, String act) {
        require(status.next().contains(to), act);
        status = to;
    }

    private void require(boolean allowed, String act) {
        if (!allowed) {
            throw Refusal.because(new NotAsItStands(status, act));
        }
    }

    private static Set<DocumentKind> union(Set<DocumentKind> some, Set<DocumentKind> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static Set<DocumentKind> missingOf(Set<DocumentKind> required, Set<DocumentKind> present) {
        return required.stream().filter(kind -> !present.contains(kind)).collect(Collectors.toSet());
    }

    private Nominee nominee() {
        return new Nominee(id, country, pool, candidate.name(), candidate.email(), candidate.nameOnCertificate());
    }
}
