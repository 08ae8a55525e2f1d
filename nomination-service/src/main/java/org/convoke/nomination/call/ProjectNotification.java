package org.convoke.nomination.call;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.Npo;
import org.convoke.contracts.Pool;
import org.convoke.nomination.call.CallRefused.NotADraft;
import org.convoke.webkit.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The Secretariat's call for nominations to one project.
///
/// It is drafted, then published to the participating countries, and closes by the clock. Every nomination to the
/// project locks this row first, so nothing slips through while it closes (R014).
@Entity
@Table(name = "project_notification")
public class ProjectNotification {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    ProjectStatus status;

    Instant closesAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Notice notice;

    @Version
    long version;

    protected ProjectNotification() {}

    ProjectNotification(String code, Notice notice) {
        this.code = code;
        this.notice = notice;
        this.closesAt = notice.closesAt();
        this.status = ProjectStatus.DRAFT;
    }

    ProjectNotified publish(List<Npo> npos) {
        if (status != ProjectStatus.DRAFT) {
            throw Refusal.because(new NotADraft(code, status));
        }
        status = ProjectStatus.PUBLISHED;
        return new ProjectNotified(
                code,
                notice.reference(),
                notice.title(),
                notice.issuedOn(),
                notice.startsOn(),
                notice.endsOn(),
                notice.venue(),
                notice.hostCountries(),
                notice.modality(),
                notice.implementingOrganisations(),
                npos,
                notice.overseasSeats(),
                notice.localSeats(),
                closesAt,
                notice.zone().getId(),
                notice.office(),
                notice.criteria(),
                notice.policy(),
                notice.sessions());
    }

    NominationWindowClosed close(int nominations, Set<String> belowMinimum) {
        status = ProjectStatus.NOMINATION_CLOSED;
        return new NominationWindowClosed(code, closesAt, nominations, belowMinimum);
    }

    boolean isDueToClose(Instant now) {
        return status == ProjectStatus.PUBLISHED && now.isAfter(closesAt);
    }

    public boolean isPublished() {
        return status != ProjectStatus.DRAFT;
    }

    /// Local when the country hosts the project (R012, R067).
    public Pool poolOf(String country) {
        return notice.hostCountries().contains(country) ? Pool.LOCAL : Pool.OVERSEAS;
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
}
