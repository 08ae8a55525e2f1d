package org.convoke.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.nomination.NominationRefused.NoApprovalAwaited;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.npo.Mandate;
import org.convoke.nomination.npo.Officer;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A person put forward by an NPO for one project, endorsed by one of its officers (R047).
///
/// It is late, incomplete or provisional independently of each other (R052, R065, R066); those are facts for the
/// Secretariat to weigh. Once selection has announced, the nomination carries the outcome.
@Entity
public class Nomination {

    @Id
    UUID id;

    String project;
    String country;

    @Enumerated(EnumType.STRING)
    Pool pool;

    Integer rank;

    @JdbcTypeCode(SqlTypes.JSON)
    Candidate candidate;

    String emailKey;

    String personKey;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<DocumentKind> documents;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<DocumentKind> missing;

    @Enumerated(EnumType.STRING)
    GovernmentApproval governmentApproval;

    String endorsedBy;

    @Enumerated(EnumType.STRING)
    Officer.Role endorsedAs;

    /// Under which a designated officer endorsed; null when the office gave the right.
    UUID delegation;

    String submittedBy;

    Instant submittedAt;

    boolean late;

    @Enumerated(EnumType.STRING)
    NominationStatus status;

    @Version
    long version;

    protected Nomination() {}

    Nomination(UUID id, ProjectNotification project, String country, Submission submission) {
        this.id = id;
        this.project = project.code();
        this.country = country;
        this.pool = project.poolOf(country);
        this.rank = submission.rank().orElse(null);
        this.candidate = submission.candidate();
        this.emailKey = candidate.emailKey();
        this.personKey = candidate.personKey();
        this.documents = submission.documents();
        this.missing = missingOf(project.notice().policy().requiredDocuments(), documents);
        this.governmentApproval = submission.governmentApproval();
    }

    NominationSubmitted submit(ProjectNotification project, Mandate endorsement, String by, Instant now) {
        endorsedBy = endorsement.officer().name();
        endorsedAs = endorsement.officer().role();
        delegation = endorsement.delegation().orElse(null);
        submittedBy = by;
        submittedAt = now;
        late = now.isAfter(project.notice().closesAt());
        status = NominationStatus.SUBMITTED;
        return new NominationSubmitted(
                this.project,
                nominee(),
                candidate.profile(project.notice().startsOn()),
                rank(),
                submittedAt,
                late,
                missing,
                isProvisional());
    }

    /// @return the event once nothing is missing any more
    Optional<NominationCompleted> add(Set<DocumentKind> arrived) {
        var wasIncomplete = !missing.isEmpty();
        documents = Stream.concat(documents.stream(), arrived.stream()).collect(Collectors.toSet());
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
        if (!isProvisional()) {
            throw Refusal.because(new NoApprovalAwaited(governmentApproval));
        }
        governmentApproval = GovernmentApproval.OBTAINED;
        return new GovernmentApprovalConfirmed(project, id);
    }

    /// Notes what selection has announced; selection has checked the move.
    void outcome(NominationStatus outcome) {
        if (!status.next().contains(outcome)) {
            throw new IllegalStateException("nomination %s cannot go from %s to %s".formatted(id, status, outcome));
        }
        status = outcome;
    }

    private static Set<DocumentKind> missingOf(Set<DocumentKind> required, Set<DocumentKind> present) {
        return required.stream().filter(kind -> !present.contains(kind)).collect(Collectors.toSet());
    }

    private Nominee nominee() {
        return new Nominee(id, country, pool, candidate.name(), candidate.email(), candidate.nameOnCertificate());
    }

    public UUID id() {
        return id;
    }

    public String project() {
        return project;
    }

    public String country() {
        return country;
    }

    public Pool pool() {
        return pool;
    }

    public Optional<Integer> rank() {
        return Optional.ofNullable(rank);
    }

    public Candidate candidate() {
        return candidate;
    }

    public Set<DocumentKind> missing() {
        return missing;
    }

    public boolean isProvisional() {
        return governmentApproval == GovernmentApproval.TO_FOLLOW;
    }

    public boolean isLate() {
        return late;
    }

    public NominationStatus status() {
        return status;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String endorsedBy() {
        return endorsedBy;
    }

    public Officer.Role endorsedAs() {
        return endorsedAs;
    }

    public Optional<UUID> delegation() {
        return Optional.ofNullable(delegation);
    }
}
