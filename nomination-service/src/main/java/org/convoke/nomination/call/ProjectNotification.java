package org.convoke.nomination.call;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.Pool;
import org.convoke.nomination.call.CallRefused.NotADraft;
import org.convoke.nomination.call.CallRefused.NotPublished;
import org.convoke.nomination.call.CallRefused.NotSigned;
import org.convoke.nomination.call.CallRefused.ProjectCalledOff;
import org.convoke.nomination.call.CallRefused.ProjectOnHold;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// The Secretariat's call for nominations to one project.
///
/// It is drafted, signed and published to the participating countries, and closes by the clock; from then on it changes
/// by revisions only, each kept as it was ([Revision]). Every nomination to the project locks this row first, so
/// nothing
/// slips through while it closes (R014).
@Entity
@Table(name = "project_notification")
public class ProjectNotification {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    ProjectStatus status;

    Instant closesAt;
    String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Notice notice;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Signature signature;

    int revision;
    boolean replacementOnly;
    Instant revisedAt;

    @Version
    long version;

    protected ProjectNotification() {}

    ProjectNotification(String code, Notice notice) {
        this.code = code;
        this.status = ProjectStatus.DRAFT;
        say(notice);
    }

    void edit(Notice changed) {
        if (isPublished()) {
            throw Refusal.because(new NotADraft(code, status));
        }
        status = ProjectStatus.DRAFT;
        signature = null;
        say(changed);
    }

    void sign(Signature given) {
        if (status != ProjectStatus.DRAFT) {
            throw Refusal.because(new NotADraft(code, status));
        }
        status = ProjectStatus.APPROVED;
        signature = given;
    }

    /// @return the first issue
    Revision publish(String by, Instant now) {
        if (status != ProjectStatus.APPROVED) {
            throw Refusal.because(isPublished() ? new NotADraft(code, status) : new NotSigned(code));
        }
        status = ProjectStatus.PUBLISHED;
        return Revision.first(this, by, now);
    }

    /// @throws Refusal when it is not out or never will be held
    void requireRevisable() {
        switch (status) {
            case DRAFT, APPROVED -> throw Refusal.because(new NotPublished(code));
            case CANCELLED -> throw Refusal.because(new ProjectCalledOff(code));
            case PUBLISHED, NOMINATION_CLOSED, POSTPONED -> {}
        }
    }

    /// Takes over a new issue; the window is open again when its closing instant lies ahead.
    void take(Revision issue) {
        requireRevisable();
        say(issue.notice());
        revision = issue.number();
        revisedAt = issue.issuedAt();
        var closed = status == ProjectStatus.NOMINATION_CLOSED && revisedAt.isAfter(closesAt);
        status = closed ? ProjectStatus.NOMINATION_CLOSED : ProjectStatus.PUBLISHED;
        replacementOnly = issue.isReplacementOnly();
    }

    ProjectPostponed postpone(String reason, Optional<LocalDate> from, Optional<LocalDate> to, Instant now) {
        requireRevisable();
        if (status == ProjectStatus.POSTPONED) {
            throw Refusal.because(new ProjectOnHold(code));
        }
        status = ProjectStatus.POSTPONED;
        return new ProjectPostponed(code, reason, now, from, to);
    }

    ProjectCancelled cancel(String reason, Instant now) {
        requireRevisable();
        status = ProjectStatus.CANCELLED;
        return new ProjectCancelled(code, reason, now);
    }

    NominationWindowClosed close(int nominations, Set<String> belowMinimum) {
        status = ProjectStatus.NOMINATION_CLOSED;
        return new NominationWindowClosed(code, closesAt, nominations, belowMinimum);
    }

    boolean isDueToClose(Instant now) {
        return status == ProjectStatus.PUBLISHED && now.isAfter(closesAt);
    }

    /// Whether a nomination in time can be sent now.
    public boolean isOpen(Instant now) {
        return status == ProjectStatus.PUBLISHED && !now.isAfter(closesAt);
    }

    public boolean isPublished() {
        return status.isPublished();
    }

    private void say(Notice now) {
        notice = now;
        closesAt = now.closesAt();
        reference = now.reference().orElse(null);
    }

    /// Local when the country hosts the project (R012, R067).
    public Pool poolOf(String country) {
        return notice.poolOf(country);
    }

    public String code() {
        return code;
    }

    public ProjectStatus status() {
        return status;
    }

    public Notice notice() {
        return notice;
    }

    public Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    /// How often it was revised; the number of its issue is one more (R002).
    public int revision() {
        return revision;
    }

    /// Whether nominations are only taken in place of others.
    public boolean isReplacementOnly() {
        return replacementOnly;
    }

    public Optional<Instant> revisedAt() {
        return Optional.ofNullable(revisedAt);
    }

    public long version() {
        return version;
    }
}
