package org.convoke.certificate.paper;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Participant;
import org.convoke.certificate.paper.PaperRefused.PaperNotAwaited;
import org.convoke.contracts.CertificateEvent.ActionPlanShared;
import org.convoke.contracts.CertificateEvent.CountryPaperSubmitted;
import org.convoke.contracts.CertificateEvent.Escalation;
import org.convoke.contracts.CertificateEvent.PaperOverdue;
import org.convoke.contracts.CertificateEvent.PaperWaived;
import org.convoke.contracts.CertificateEvent.ProgressReportSubmitted;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperKind;
import org.convoke.webkit.Refusal;

/// One paper that one participant owes ([PaperStatus]). Changed only under the lock of its course.
///
/// It counts as submitted with the first version that is known to be harmless, from when that version arrived; whether
/// it was late is settled then. Nobody is chased for what has arrived.
@Entity
public class Paper extends PaperFacts {

    protected Paper() {}

    Paper(Participant participant, PaperKind kind, LocalDate today) {
        id = UUID.randomUUID();
        project = participant.project();
        nomination = participant.nomination();
        this.kind = kind;
        askedOn = today;
    }

    /// Dates follow the project (Q14): who is given more time is not overdue any more.
    void due(LocalDate day, ZoneId zone, Instant now) {
        dueOn = day;
        dueAt = day.plusDays(1).atStartOfDay(zone).toInstant();
        if (status == PaperStatus.OVERDUE && now.isBefore(dueAt)) {
            become(PaperStatus.OWED);
            told = null;
        }
        if (told == null) {
            chaseAt = dueAt;
        }
    }

    int nextVersion() {
        return ++versions;
    }

    /// @return the news of a version that is harmless
    ConvokeEvent submit(Nominee nominee, PaperVersion version) {
        if (submittedAt == null) {
            become(PaperStatus.SUBMITTED);
            submittedAt = version.arrivedAt();
            lateBySeconds = version.late().map(Duration::toSeconds).orElse(null);
        }
        var number = version.number();
        var at = version.arrivedAt();
        var late = version.late().isPresent();
        return switch (kind) {
            case COUNTRY_PAPER -> new CountryPaperSubmitted(project, nominee, number, at, late);
            case ACTION_PLAN -> new ActionPlanShared(project, nominee, number, at, late);
            case PROGRESS_REPORT -> new ProgressReportSubmitted(project, nominee, number, at, late);
        };
    }

    PaperWaived waive(Nominee nominee, String reason, String by, Instant now) {
        if (!status.next().contains(PaperStatus.WAIVED)) {
            throw Refusal.because(new PaperNotAwaited(kind, status));
        }
        become(PaperStatus.WAIVED);
        waivedReason = reason;
        waivedBy = by;
        waivedAt = now;
        return new PaperWaived(project, nominee, kind, now);
    }

    /// Tells the next one in the line, the first when the last day is over and each other some days after the one
    /// before
    /// (R126).
    ///
    /// @return empty when it is too early, or everybody has been told
    Optional<PaperOverdue> chase(Nominee nominee, int escalationDays, Instant now) {
        if (!status.awaited() || chaseAt == null || now.isBefore(chaseAt)) {
            return Optional.empty();
        }
        if (status == PaperStatus.OWED) {
            become(PaperStatus.OVERDUE);
        }
        told = told == null ? Escalation.PARTICIPANT : Escalation.values()[told.ordinal() + 1];
        chaseAt = told == Escalation.SECRETARIAT ? null : now.plus(Duration.ofDays(escalationDays));
        return Optional.of(new PaperOverdue(project, nominee, kind, dueOn, told));
    }

    private void become(PaperStatus next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(id + " cannot go from " + status + " to " + next);
        }
        status = next;
    }
}
