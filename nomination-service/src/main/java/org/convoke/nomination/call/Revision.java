package org.convoke.nomination.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.NominationEvent.Change;
import org.convoke.nomination.call.CallRefused.NothingChanged;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// One issue of a notification as it went out (R002): number 0 is the first, later ones say what they changed and why.
///
/// When the days of the project move, the NPOs that have nominated are asked to reconfirm (Q14).
@Entity
@Table(name = "project_revision")
public class Revision {

    @Id
    UUID id;

    String project;
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    Notice notice;

    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Change> changes;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<String> reconfirm;

    boolean replacementOnly;
    String issuedBy;
    Instant issuedAt;

    protected Revision() {}

    private Revision(ProjectNotification project, int number, Notice notice, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.project = project.code();
        this.number = number;
        this.notice = notice;
        this.changes = List.of();
        this.reconfirm = Set.of();
        this.issuedBy = by;
        this.issuedAt = at;
    }

    static Revision first(ProjectNotification project, String by, Instant at) {
        return new Revision(project, 0, project.notice(), by, at);
    }

    /// @param nominated countries that have put somebody forward
    static Revision next(ProjectNotification project, NewIssue issue, Set<String> nominated, Instant at) {
        var before = project.notice();
        var revision = new Revision(project, project.revision() + 1, issue.notice(), issue.by(), at);
        revision.reason = issue.reason();
        revision.changes = NoticeChanges.between(before, issue.notice());
        if (revision.changes.isEmpty()) {
            throw Refusal.because(new NothingChanged());
        }
        revision.reconfirm = before.sameDays(issue.notice()) ? Set.of() : nominated;
        revision.replacementOnly = issue.replacementOnly();
        return revision;
    }

    public int number() {
        return number;
    }

    public Notice notice() {
        return notice;
    }

    /// Empty for the first issue.
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public List<Change> changes() {
        return changes;
    }

    /// The countries asked whether their nominations hold on the new dates.
    public Set<String> reconfirm() {
        return reconfirm;
    }

    public boolean isReplacementOnly() {
        return replacementOnly;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
